// @ts-check
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { requireFreePorts, whyNotFree } from '../lib/dev/freePorts.mjs';
import { readPorts } from '../lib/dev/ports.mjs';
import getPort from 'get-port';

const HAS_IPV6 = Object.values(networkInterfaces())
  .flat()
  .some((network) => network?.family === 'IPv6');
const ADDRESSES = ['127.0.0.1', '0.0.0.0', ...(HAS_IPV6 ? ['::1', '::'] : [])];

describe('the ports of npm start', () => {
  test('have defaults', () => {
    expect(readPorts({})).toEqual({ sandbox: 4010, app: 5173, storybook: 6006 });
  });

  test('come from the environment', () => {
    expect(readPorts({ FIRMLY_APP_PORT: '3000', FIRMLY_STORYBOOK_PORT: '' })).toEqual({
      sandbox: 4010,
      app: 3000,
      storybook: 6006,
    });
  });

  test.each(['0', '65536', '-1', '80.5', ' 80', '0x50', 'http', '1e3'])(
    'cannot be %j, and the message names the variable',
    (text) => {
      expect(() => readPorts({ FIRMLY_SANDBOX_PORT: text })).toThrow(
        `FIRMLY_SANDBOX_PORT is "${text}", which is not a port: ` +
          'set it to a whole number from 1 to 65535, or unset it to use 4010.',
      );
    },
  );

  test('cannot be shared', () => {
    expect(() => readPorts({ FIRMLY_APP_PORT: '6006' })).toThrow(
      'The example app and Storybook cannot share a port: change FIRMLY_APP_PORT or FIRMLY_STORYBOOK_PORT.',
    );
  });
});

describe('a free port', () => {
  test('has no listener', async () => {
    expect(await whyNotFree(await getPort())).toBeUndefined();
  });

  test.each(ADDRESSES)('has no listener on %s', async (host) => {
    const server = createServer();
    await new Promise((resolve) => {
      server.listen(0, host, () => resolve(undefined));
    });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const [app, storybook] = [await getPort(), await getPort()];
    await expect(requireFreePorts({ sandbox: port, app, storybook })).rejects.toThrow(
      `Port ${port}, which the sandbox API needs, is already taken: ` +
        'stop what is using it, or set FIRMLY_SANDBOX_PORT to another port.',
    );
    server.close();
  });
});
