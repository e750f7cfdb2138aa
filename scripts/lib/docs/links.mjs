// @ts-check

/** Where readers find a file of this repository. A path follows. */
export const FILES_URL = 'https://github.com/firmly-kit/firmly-kit/blob/main/';

/** Where readers find a directory of this repository. A path follows. */
export const DIRECTORIES_URL = 'https://github.com/firmly-kit/firmly-kit/tree/main/';

/** The contents of a file of this repository, such as an image. A path follows. */
export const RAW_URL = 'https://raw.githubusercontent.com/firmly-kit/firmly-kit/main/';

const CODE_BLOCK = /^( *)(`{3,}|~{3,})[\s\S]*?^\1\2/.source;

// Code, which has no links; or the target of `[…](…)`, of `[…]: …`, or of an HTML attribute.
const CODE_OR_TARGET = new RegExp(
  [
    CODE_BLOCK,
    /`[^`\n]+`/.source,
    /(?<target>(?<=\]\()[^)\s]+(?=\))|(?<=^\[[^\]\n]+\]: )\S+|(?<=\b(?:src|srcset|href)=")[^"]+)/
      .source,
  ].join('|'),
  'gm',
);

/**
 * The targets of the links and images in a Markdown document.
 *
 * @param {string} markdown
 */
export function findLinks(markdown) {
  return [...markdown.matchAll(CODE_OR_TARGET)].flatMap(({ groups }) => groups?.['target'] ?? []);
}

/**
 * Replaces the targets of the links and images in a Markdown document.
 *
 * @param {string} markdown
 * @param {(target: string) => string} replace
 */
export function replaceLinks(markdown, replace) {
  return markdown.replaceAll(CODE_OR_TARGET, (text, ...rest) => {
    const { target } = rest.at(-1);
    return target === undefined ? text : replace(target);
  });
}

/**
 * The anchors of the headings in a Markdown document, as GitHub makes them: `on-a-server`.
 *
 * @param {string} markdown
 */
export function findAnchors(markdown) {
  const prose = markdown.replaceAll(new RegExp(CODE_BLOCK, 'gm'), '');
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
