// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { bundle } from 'lightningcss';

// What merchants import is one file without @import: one request, whatever bundler they have.
mkdirSync('packages/ui/dist', { recursive: true });
for (const name of ['styles.css', 'styles.unlayered.css']) {
  const { code } = bundle({ filename: `packages/ui/src/styles/${name}`, minify: true });
  writeFileSync(`packages/ui/dist/${name}`, code);
}
