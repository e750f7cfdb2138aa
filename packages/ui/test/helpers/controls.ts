const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The visible controls in document order; only those of the modal dialog if one is open. */
export function controlsIn(root: ParentNode): HTMLElement[] {
  const scope = root.querySelector('dialog:modal') ?? root;
  return [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) =>
    control.checkVisibility({ visibilityProperty: true }),
  );
}
