import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * The violations that axe finds in an element: `button-name: <button …>`.
 *
 * @param rules Default: all.
 */
export async function violationsIn(
  element: Element,
  rules: readonly string[] = TAGS,
): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: [...rules],
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The accessible name of each element. */
export function getNames(elements: Iterable<Element>): string[] {
  axe.setup(document.body);
  try {
    return [...elements].map((element) => axe.commons.text.accessibleText(element));
  } finally {
    axe.teardown();
  }
}
