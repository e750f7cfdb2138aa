import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against an element and what is in it: the rule, and what breaks it. */
export async function violationsIn(element: Element): Promise<string[]> {
  // It reads `-webkit-text-fill-color`, which tells not the system's colour but the page's: nobody sees that.
  const areColoursForced = matchMedia('(forced-colors: active)').matches;
  const { violations } = await axe.run(element, {
    runOnly: TAGS,
    rules: {
      'target-size': { enabled: true },
      'color-contrast': { enabled: !areColoursForced },
    },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What each element is called, to who does not see it. */
export function namesOf(elements: Iterable<Element>): string[] {
  axe.setup(document.body);
  try {
    return [...elements].map((element) => axe.commons.text.accessibleText(element));
  } finally {
    axe.teardown();
  }
}
