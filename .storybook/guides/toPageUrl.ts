import { guides } from './list.ts';

const REPOSITORY = 'https://github.com/firmly-kit/firmly-kit/blob/main/';

/**
 * Where a link of a guide leads in Storybook: to the page of another guide, else to the file in the repository.
 *
 * @param href As in the Markdown: `theming.md#roles`, `../packages/core/README.md`, `#roles`, `https://…`.
 * @param file The guide that has the link.
 */
export function toPageUrl(href: string, file: string): string {
  if (/^(#|[a-z]+:)/.test(href)) return href;
  const url = new URL(href, `${REPOSITORY}docs/${file}`);
  const guide = guides.find((candidate) => url.pathname.endsWith(`/docs/${candidate.file}`));
  return guide ? `./?path=/docs/${toId(guide.title)}--docs${url.hash}` : url.href;
}

/** As Storybook makes it of a title. */
function toId(title: string): string {
  return `guides-${title}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
