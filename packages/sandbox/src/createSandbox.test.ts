import { expect, test } from 'vitest';
import { createSandbox, type SandboxOptions } from './index.ts';

async function openSession(options: SandboxOptions) {
  const { fetch } = createSandbox(options);
  const session = await fetch('http://any/api/v1/browser-session', {
    method: 'POST',
    headers: { 'x-firmly-app-id': 'my-app' },
  });
  const { access_token }: { access_token: string } = await session.json();
  const fetchActiveDomains = async (token: string): Promise<unknown> => {
    const response = await fetch('http://any/api/v2/carts/active-domains', {
      headers: { 'x-firmly-authorization': token },
    });
    return response.json();
  };
  return { access_token, fetchActiveDomains };
}

test('an invalid option is refused by name', () => {
  // @ts-expect-error: JavaScript may pass any text.
  expect(() => createSandbox({ seed: 'nope' })).toThrow(
    'There is no seed "nope". Use one of: demo, multiple, single, none.',
  );
  for (const seconds of [0, -1, 1.5, Number.NaN, Infinity]) {
    expect(() => createSandbox({ tokenLifetimeSeconds: seconds })).toThrow(
      `tokenLifetimeSeconds must be a whole number of seconds above 0, not ${seconds}.`,
    );
    expect(() => createSandbox({ cartLifetimeSeconds: seconds })).toThrow('cartLifetimeSeconds');
  }
});

test("one sandbox refuses another one's tokens", async () => {
  const first = await openSession({});
  const second = await openSession({});
  expect(await second.fetchActiveDomains(first.access_token)).toHaveProperty(
    'error',
    'InvalidToken',
  );
});
