import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { extractCodeBlocks } from '../../../scripts/lib/docs/extractCodeBlocks.mjs';
import { ROOT } from '../../../scripts/lib/process/root.mjs';
import { runQuietly } from '../../../scripts/lib/process/runCommand.mjs';
import { startRegistry } from './startRegistry.ts';

// `@latest` when this was written: the test must not fail because a tool has a new version.
const CREATE_VITE = 'vite@9.3.0';

const readReadme = async () => readFile(path.join(ROOT, 'README.md'), 'utf8');

/** The README's first block of shell commands that contains `text`. */
export async function readCommands(text: string): Promise<string> {
  const blocks = [...(await readReadme()).matchAll(/```sh\n([^`]+)```/g)];
  return blocks.map(([, block = '']) => block).find((block) => block.includes(text)) ?? '';
}

/** Runs the README's commands in an empty folder, and writes its code. The sandbox is the API. */
export async function createReadmeApp(cwd: string, apiUrl: string): Promise<void> {
  const folder = path.dirname(cwd);
  await mkdir(folder, { recursive: true });
  const commands = await readCommands('npm create');
  await runWithRegistry('sh', ['-ec', commands.replace('vite@latest', CREATE_VITE)], folder);
  const [block] = extractCodeBlocks(await readReadme(), 'README.md');
  await writeFile(path.join(cwd, 'src/App.tsx'), withSandbox(block?.code ?? '', apiUrl));
}

/** The code with the sandbox as `baseUrl`, as the README says. */
export function withSandbox(code: string, apiUrl: string): string {
  return code.replace('appId="my-app"', `appId="my-app" baseUrl="${apiUrl}"`);
}

/** Runs a command that installs our packages by their names. */
export async function runWithRegistry(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<void> {
  const { url, close } = await startRegistry();
  const folder = await mkdtemp(path.join(tmpdir(), 'npmrc-'));
  try {
    const env = {
      ...process.env,
      npm_config_userconfig: await writeNpmrc(folder, `@firmly-kit:registry=${url}/`),
      npm_config_yes: 'true',
      // Of shadcn's own items.
      REGISTRY_URL: url,
    };
    await runQuietly(command, args, { cwd, env });
  } finally {
    close();
    await rm(folder, { recursive: true });
  }
}

/** A file with the user's settings of npm and one more. A shell would drop a variable with such a name. */
async function writeNpmrc(folder: string, setting: string): Promise<string> {
  const own = process.env['npm_config_userconfig'] ?? path.join(homedir(), '.npmrc');
  const settings = await readFile(own, 'utf8').catch(() => '');
  const file = path.join(folder, '.npmrc');
  await writeFile(file, `${settings}\n${setting}\n`);
  return file;
}
