import { afterEach } from 'vitest';

// For stories: a developer would read an error or a warning as a fault. A story whose subject is one replaces `console.error`.
const LEVELS = ['error', 'warn'] as const;

const seen: string[] = [];

for (const level of LEVELS) {
  const log = console[level];
  console[level] = (...values: unknown[]) => {
    seen.push(`${level}: ${values.map(String).join(' ')}`);
    log(...values);
  };
}

afterEach(() => {
  const logged = seen.splice(0);
  if (logged.length > 0) throw new Error(`The story logged:\n${logged.join('\n')}`);
});
