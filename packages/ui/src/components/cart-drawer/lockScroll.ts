/**
 * Stops the page from scrolling, and keeps the scrollbar's space if there is one. Returns a function that undoes it.
 *
 * Adds a style sheet instead of inline styles: nothing has to be restored, drawers can close in any order, and a strict CSP
 * allows it. A `:has()` rule would reserve the scrollbar's space on pages without a scrollbar too.
 */
export function lockScroll(document: Document): () => void {
  const { defaultView: view, documentElement: root } = document;
  // jsdom has no adopted style sheets.
  if (!view || !('adoptedStyleSheets' in document)) return () => undefined;
  // If the root's overflow is `visible`, the viewport uses the body's. Set on the root, it would make the body a scroll
  // container, and sticky elements would jump.
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
