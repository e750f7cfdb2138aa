import { expect, test } from 'vitest';
import { parseCliArguments, UsageError } from './parseCliArguments.ts';

const parse = (line: string) => parseCliArguments(line === '' ? [] : line.split(' '));

test('no arguments start it with its defaults', () => {
  expect(parse('')).toEqual({ name: 'start', options: {} });
});

test('every option is read', () => {
  const options = { port: 0, host: '0.0.0.0', seed: 'single', tokenLifetimeSeconds: 5 };
  expect(parse('--port 0 --host 0.0.0.0 --seed single --token-lifetime 5')).toEqual({
    name: 'start',
    options,
  });
  expect(parse('--port=0 --host=0.0.0.0 --seed=single --token-lifetime=5')).toEqual({
    name: 'start',
    options,
  });
});

test('help and version are requested by name', () => {
  expect(parse('--help')).toEqual({ name: 'help' });
  expect(parse('--version --port 1')).toEqual({ name: 'version' });
});

test('an invalid argument is refused in one sentence', () => {
  const refused: [string, string][] = [
    ['--port abc', '--port must be a whole number from 0 to 65535, not "abc".'],
    ['--port -1', '--port must be a whole number from 0 to 65535, not "-1".'],
    ['--port 99999', '--port must be a whole number from 0 to 65535, not "99999".'],
    ['--port 1.5', '--port must be a whole number from 0 to 65535, not "1.5".'],
    ['--port 0x50', '--port must be a whole number from 0 to 65535, not "0x50".'],
    ['--port=', '--port needs a value.'],
    ['--port', '--port needs a value.'],
    ['--host=', '--host needs a value.'],
    ['--seed nope', '--seed must be one of demo, multiple, single, none, not "nope".'],
    ['--seed __proto__', '--seed must be one of'],
    ['--token-lifetime 0', '--token-lifetime must be a whole number from 1'],
    ['--nope', 'firmly-sandbox has no option --nope.'],
    ['--no-port', 'firmly-sandbox has no option'],
    ['-p 1', 'firmly-sandbox has no option -p.'],
    ['--toString', 'firmly-sandbox has no option --toString.'],
    ['start', 'firmly-sandbox takes no argument "start".'],
  ];
  for (const [line, message] of refused) {
    expect(() => parse(line)).toThrow(message);
    expect(() => parse(line)).toThrow(UsageError);
  }
});
