#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseCliArguments, USAGE, UsageError } from './parseCliArguments.ts';
import { startSandbox, type StartSandboxOptions } from './startSandbox.ts';

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(args: readonly string[]): Promise<void> {
  const command = parseCliArguments(args);
  switch (command.name) {
    case 'help':
      console.log(USAGE);
      break;
    case 'version':
      console.log(readVersion());
      break;
    case 'start':
      await serve(command.options);
      break;
  }
}

async function serve(options: StartSandboxOptions): Promise<void> {
  const { url, close } = await startSandbox(options);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close());
  }
  console.log(`The sandbox listens on ${url}`);
}

function readVersion(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version?: unknown } = JSON.parse(file);
  return String(version);
}
