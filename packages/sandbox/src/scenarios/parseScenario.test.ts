import { expect, test } from 'vitest';
import { createSandbox } from '../createSandbox.ts';
import { parseScenario } from './parseScenario.ts';

test('every kind of scenario is parsed unchanged', () => {
  const scenarios = [
    { kind: 'latency', delayMs: 0 },
    { kind: 'status', status: 418, error: 'E', description: 'D', retryAfterSeconds: 3 },
    { kind: 'status', status: 599 },
    { kind: 'html' },
    { kind: 'html', status: 504 },
    { kind: 'truncated' },
    { kind: 'hang' },
    { kind: 'unanswered' },
  ];
  for (const scenario of scenarios) expect(parseScenario(scenario)).toEqual(scenario);
});

test('an unknown scenario is refused with a list of the valid ones', () => {
  for (const input of ['nope', undefined, null, 7, [], {}, { kind: 'nope' }, 'hasOwnProperty']) {
    expect(() => parseScenario(input)).toThrow(TypeError);
    expect(() => parseScenario(input)).toThrow(
      'Use a name (unauthorized, not-found, server-error, unavailable, html, truncated, hang, unanswered, latency) ' +
        'or an object whose kind is one of latency, status, html, truncated, hang, unanswered.',
    );
  }
});

test('a field that is wrong, missing or unknown is named', () => {
  const refused: [object, string][] = [
    [{ kind: 'latency' }, "A scenario's delayMs must be"],
    [{ kind: 'latency', delayMs: -1 }, 'delayMs must be a number of milliseconds'],
    [{ kind: 'latency', delayMs: Number.NaN }, 'not NaN'],
    [{ kind: 'latency', delayMs: 2 ** 31 }, 'delayMs must be'],
    [{ kind: 'status' }, 'status must be'],
    [{ kind: 'status', status: 99 }, 'status must be'],
    [{ kind: 'status', status: 204 }, 'status must be'],
    [{ kind: 'status', status: '503' }, 'not "503"'],
    [{ kind: 'status', status: 503, retryAfterSeconds: -1 }, 'retryAfterSeconds must be'],
    [{ kind: 'status', status: 503, error: '' }, 'error must be'],
    [{ kind: 'status', status: 503, retryAfter: 1 }, 'has no field "retryAfter"'],
    [{ kind: 'hang', delayMs: 1 }, 'has no field "delayMs". Its fields: none.'],
  ];
  for (const [input, message] of refused) expect(() => parseScenario(input)).toThrow(message);
});

test('a wrong option is refused and nothing is queued', async () => {
  const { scenario, fetch } = createSandbox();
  for (const times of [0, -1, 1.5, Number.NaN]) {
    expect(() => scenario('html', { times })).toThrow("A scenario's times must be");
  }
  expect(() => scenario('html', { path: '' })).toThrow("A scenario's path must be");
  expect((await fetch('http://any/api/v2/carts/active-domains')).status).toBe(401);
});
