const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The visible controls in document order; only those of the modal dialog if one is open. */
export function controlsIn(root: ParentNode): HTMLElement[] {
  const scope = root.querySelector('dialog:modal') ?? root;
  return [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) =>
    control.checkVisibility({ visibilityProperty: true }),
  );
}

const LEAST_SIZE = 24;

/** Controls of the kit that are hard to press: `firmly-Button: 20 × 20`. axe accepts a small control with nothing near it. */
export function smallControls(controls: readonly HTMLElement[]): string[] {
  return controls.flatMap((control) => {
    if (!control.className.startsWith('firmly-')) return [];
    const { width, height } = control.getBoundingClientRect();
    return Math.min(width, height) < LEAST_SIZE
      ? [`${control.className}: ${width} × ${height}`]
      : [];
  });
}
