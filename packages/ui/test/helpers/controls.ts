const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What can be pressed, typed into or chosen from, in the order of the page; in a modal dialog alone if one is open. */
export function controlsIn(root: ParentNode): HTMLElement[] {
  const scope = root.querySelector('dialog:modal') ?? root;
  return [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) =>
    control.checkVisibility({ visibilityProperty: true }),
  );
}
