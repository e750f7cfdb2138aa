const STOPPED_BY = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Scrolls to the cart of one of several stores, and focuses its heading, as soon as it is there. Scrolls again while carts above it
 * load, until the shopper does something. Returns a function that stops it.
 */
export function revealStore(carts: HTMLElement, domain: string): () => void {
  // It has the scrollbar.
  const drawer = carts.closest('dialog') ?? carts;
  let isFocused = false;
  function reveal() {
    const sections = [...carts.querySelectorAll<HTMLElement>('[data-domain]')];
    const index = sections.findIndex(({ dataset }) => dataset.domain === domain);
    const section = sections[index];
    if (!section) return;
    if (!isFocused) {
      isFocused = true;
      section.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    }
    // Not in jsdom, in which apps run tests.
    if (Reflect.has(section, 'scrollIntoView')) section.scrollIntoView({ block: 'start' });
    const isSettled = sections
      .slice(0, index + 1)
      .every((each) => each.getAttribute('aria-busy') !== 'true');
    if (isSettled) stop();
  }
  // No `signal`: see `listen` in `@firmly-kit/ui`.
  function stop() {
    observer.disconnect();
    for (const type of STOPPED_BY) drawer.removeEventListener(type, stop);
  }
  const observer = new MutationObserver(reveal);
  for (const type of STOPPED_BY) drawer.addEventListener(type, stop, { passive: true });
  observer.observe(carts, { childList: true, subtree: true, attributeFilter: ['aria-busy'] });
  reveal();
  return stop;
}
