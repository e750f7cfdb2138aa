import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/process/root.mjs';
import { runQuietly } from '../../scripts/lib/process/runCommand.mjs';
import {
  createReadmeApp,
  readCommands,
  runWithRegistry,
  withSandbox,
} from './harness/createReadmeApp.ts';
import { vitePreview } from './harness/startApp.ts';
import { editCart, expect, test } from './harness/test.ts';

const SHADCN = 'shadcn@4.23.0';
const BLOCK = 'registry/cart-page.json';

// What shadcn's own `init` writes into an app of Vite.
const SETTINGS = {
  'components.json': {
    style: 'new-york',
    rsc: false,
    tsx: true,
    tailwind: { config: '', css: 'src/index.css', baseColor: 'neutral', cssVariables: true },
    aliases: { components: '@/components', ui: '@/components/ui', utils: '@/lib/utils' },
  },
  'tsconfig.json': {
    compilerOptions: { paths: { '@/*': ['./src/*'] } },
    files: [],
    references: [{ path: './tsconfig.app.json' }],
  },
};

async function createAppWithBlock(cwd: string, apiUrl: string) {
  await createReadmeApp(cwd, apiUrl);
  for (const [file, settings] of Object.entries(SETTINGS)) {
    await writeFile(path.join(cwd, file), JSON.stringify(settings));
  }
  await runWithRegistry('npx', ['--yes', SHADCN, 'add', path.join(ROOT, BLOCK), '--yes'], cwd);
  const file = path.join(cwd, 'src/components/cart-page.tsx');
  await writeFile(file, withSandbox(await readFile(file, 'utf8'), apiUrl));
  await writeFile(
    path.join(cwd, 'src/App.tsx'),
    "export { CartPage as default } from './components/cart-page.tsx';\n",
  );
}

test.use({ setup: { directory: 'shadcn/shop', create: createAppWithBlock, serve: vitePreview } });

test('the tool of shadcn/ui adds the cart page, in the colours of the theme', async ({ page }) => {
  await editCart(page);
  await expect(page.locator('[data-firmly-palette=shadcn]')).toBeVisible();
});

test('the block is built from its source, and the README names it', async ({}, { outputDir }) => {
  await runQuietly('npx', ['--yes', SHADCN, 'build', `--output=${outputDir}`]);
  const built = await readFile(path.join(outputDir, 'cart-page.json'), 'utf8');
  expect(JSON.parse(await readFile(path.join(ROOT, BLOCK), 'utf8'))).toEqual(JSON.parse(built));
  expect(await readCommands('shadcn@latest')).toContain(`/main/${BLOCK}\n`);
});
