import path from 'node:path';
import getPort from 'get-port';
import { startService } from '../../../scripts/lib/dev/startService.mjs';
import { waitForUrl } from '../../../scripts/lib/dev/waitForUrl.mjs';
import { runCommand } from '../../../scripts/lib/process/runCommand.mjs';

/** The environment variable with the folder in which the setups are installed. */
export const SETUPS_FOLDER = 'FIRMLY_SETUPS_FOLDER';

export interface App {
  /** Its path in the repository: `examples/vite-react`. */
  directory: string;
  /** Creates the app in its directory, which does not exist yet. @default it was installed with the other setups */
  create?: ((cwd: string, apiUrl: string) => Promise<void>) | undefined;
  /** The npm script that serves its build, with its arguments. */
  serve: (port: number) => readonly string[];
}

/** The arguments of Vite's server of a build. */
export const vitePreview = (port: number) => [
  'preview',
  '--',
  `--port=${port}`,
  '--strictPort',
  '--host=127.0.0.1',
];

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 5000;

/** Checks the types of an installed app, builds it for production, and serves it on a free port. */
export async function startApp({ directory, create, serve }: App, apiUrl: string) {
  const cwd = setupPath(directory);
  await create?.(cwd, apiUrl);
  const port = await getPort();
  const env = { ...appEnvironment(apiUrl), PORT: String(port) };
  await runScript(cwd, 'typecheck', env);
  await runScript(cwd, 'build', env);
  const url = `http://127.0.0.1:${port}/`;
  const service = startService({
    name: directory,
    url,
    probes: [],
    cwd,
    command: 'npm',
    args: ['run', '--silent', ...serve(port)],
    env,
  });
  const stop = async () => service.stop(STOP_WITHIN_MS);
  try {
    await Promise.race([
      waitForUrl({ url, anyStatus: true }, AbortSignal.timeout(READY_WITHIN_MS)),
      service.ended.then((end) => Promise.reject(new Error(`The server ${end}.`))),
    ]);
  } catch (error) {
    await stop();
    throw new Error(`${directory} cannot be served:\n${service.lastLines()}`, { cause: error });
  }
  return { url, stop };
}

/** Where an app is installed. */
export function setupPath(directory: string): string {
  return path.join(process.env[SETUPS_FOLDER] ?? '', directory);
}

/** Where an app finds the API, by the name that its tools give to a page. */
function appEnvironment(apiUrl: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    FIRMLY_BASE_URL: apiUrl,
    VITE_FIRMLY_BASE_URL: apiUrl,
    NEXT_PUBLIC_FIRMLY_BASE_URL: apiUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Runs an npm script of an app.
 *
 * @throws When it fails, or has something to say about our packages, with its output.
 */
export async function runScript(cwd: string, script: string, env: NodeJS.ProcessEnv) {
  const { code, output } = await runCommand('npm', ['run', '--silent', '--if-present', script], {
    cwd,
    env,
    output: 'keep',
  });
  if (code !== 0 || /firmly-kit|use client/i.test(output)) {
    throw new Error(`${cwd}: \`npm run ${script}\` exited with code ${code}.\n${output}`);
  }
  return output;
}
