// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listPackages } from '../packages/listPackages.mjs';
import { ROOT } from '../process/root.mjs';
import { ALL_GUIDES, withAbsoluteLinks } from './guides.mjs';
import { RAW_URL } from './links.mjs';

/**
 * The index of the documents for language models, in the format of llmstxt.org.
 *
 * @returns {string}
 */
export function llmsTxt() {
  const readme = read('README.md');
  const packages = listPackages();
  return [
    `# ${titleOf(readme)}`,
    `> ${withAbsoluteLinks(introductionOf(readme), 'README.md')}`,
    'A package has its guides in its own `docs`, beside its README, in `node_modules`.',
    section('Packages', [
      ['README.md', 'What to install, and a cart on a page'],
      ...packages.map((folder) => [
        `packages/${folder}/README.md`,
        JSON.parse(read(`packages/${folder}/package.json`)).description,
      ]),
    ]),
    section(
      'Guides',
      ALL_GUIDES.map((name) => [`docs/${name}`, contentsOf(read(`docs/${name}`))]),
    ),
    section(
      'Names and signatures',
      packages.map((folder) => [`packages/${folder}/api.md`, 'Every export of every entry']),
    ),
    section('Optional', [
      ['CONTRIBUTING.md', contentsOf(read('CONTRIBUTING.md'))],
      ['AGENTS.md', contentsOf(read('AGENTS.md'))],
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

/**
 * @param {string} heading
 * @param {readonly (readonly string[])[]} documents Path and description of each.
 */
function section(heading, documents) {
  const links = documents.map(([document = '', description = '']) => {
    const link = `- [${titleOf(read(document))}](${RAW_URL}${document})`;
    return description === '' ? link : `${link}: ${description.replace(/\.$/, '')}`;
  });
  return `## ${heading}\n\n${links.join('\n')}`;
}

/** @param {string} document */
function read(document) {
  return readFileSync(path.join(ROOT, document), 'utf8');
}

/** @param {string} markdown */
function titleOf(markdown) {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/**
 * The paragraph below the title.
 *
 * @param {string} markdown
 */
function introductionOf(markdown) {
  const [, paragraph = ''] = /^# .+\n\n([\s\S]+?)\n\n/.exec(markdown) ?? [];
  return paragraph.replaceAll('\n', ' ');
}

/**
 * The headings of the chapters, as one line. Without that of the links to other guides.
 *
 * @param {string} markdown
 */
function contentsOf(markdown) {
  const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  return headings.filter((heading) => heading !== 'Next').join('; ');
}
