import { parseArgs } from 'node:util';
import { isSeed, type Seed, seedNames } from '../catalogue/seeds.ts';
import type { StartSandboxOptions } from './startSandbox.ts';

/** The parsed command line. */
export type CliCommand =
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'start'; options: StartSandboxOptions };

/** An invalid command line. The message is one sentence for the terminal. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const USAGE = `Usage: firmly-sandbox [options]

Serves a local stand-in for Firmly's cart API.

  --port <number>             port to listen on, 0 for any free one (default 4010)
  --host <host>               interface to listen on (default 127.0.0.1)
  --seed <name>               carts of a new device: ${seedNames.join(', ')} (default demo)
  --token-lifetime <seconds>  how long a session token lasts (default 3600)
  --help                      show this
  --version                   show the version`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  seed: { type: 'string' },
  'token-lifetime': { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** Reads the arguments that follow the program's name. @throws UsageError */
export function parseCliArguments(args: readonly string[]): CliCommand {
  // Not strict, because Node's own messages take several lines. `rejectUnknownTokens` and the readers check everything.
  const { values, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  rejectUnknownTokens(tokens);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };

  const { port, host, seed, 'token-lifetime': lifetime } = values;
  return {
    name: 'start',
    options: {
      ...(port !== undefined && { port: readWhole('--port', port, 0, 65_535) }),
      ...(host !== undefined && { host: readText('--host', host) }),
      ...(seed !== undefined && { seed: readSeed(seed) }),
      ...(lifetime !== undefined && {
        tokenLifetimeSeconds: readWhole('--token-lifetime', lifetime, 1, 1_000_000_000),
      }),
    },
  };
}

type Tokens = NonNullable<ReturnType<typeof parseArgs>['tokens']>;

function rejectUnknownTokens(tokens: Tokens): void {
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new UsageError(`firmly-sandbox takes no argument "${token.value}".`);
    }
    if (token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name)) {
      throw new UsageError(`firmly-sandbox has no option ${token.rawName}.`);
    }
  }
}

type Value = string | boolean;

function readWhole(name: string, value: Value, min: number, max: number): number {
  const text = readText(name, value);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new UsageError(`${name} must be a whole number from ${min} to ${max}, not "${text}".`);
}

function readSeed(value: Value): Seed {
  const text = readText('--seed', value);
  if (isSeed(text)) return text;
  throw new UsageError(`--seed must be one of ${seedNames.join(', ')}, not "${text}".`);
}

function readText(name: string, value: Value): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`${name} needs a value.`);
}
