// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { GUIDES, withAbsoluteLinks } from './lib/docs/guides.mjs';

// Writes the guides that travel with each package.
for (const [name, guides] of Object.entries(GUIDES)) {
  const out = `packages/${name}/docs`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  for (const guide of guides) {
    const markdown = readFileSync(`docs/${guide}`, 'utf8');
    writeFileSync(`${out}/${guide}`, withAbsoluteLinks(markdown, `docs/${guide}`, guides));
  }
}
