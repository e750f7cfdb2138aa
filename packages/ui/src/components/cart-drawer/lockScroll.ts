/**
 * Keeps the page from scrolling, and in its place where a scrollbar goes. Returns what undoes it.
 *
 * By a style sheet of its own: nothing of the page's is written to, so there is nothing to restore, drawers may close in
 * any order, and a strict CSP does not mind. `:has()` in our sheet would not do: a short page would shift by a scrollbar
 * that it never had.
 */
export function lockScroll(document: Document): () => void {
  const { defaultView: view, documentElement: root } = document;
  if (!view) return () => undefined;
  // Where the root's overflow is `visible` the viewport takes the body's; set on the root, the body would become a
  // scroller of its own, and what sticks in it would jump.
  const scroller = view.getComputedStyle(root).overflow === 'visible' ? 'body' : ':root';
  const hasScrollbar = view.innerWidth > root.clientWidth;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    `${scroller} { overflow: hidden !important; }` +
      (hasScrollbar ? ':root { scrollbar-gutter: stable !important; }' : ''),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
