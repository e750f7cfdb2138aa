import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { startWire } from '../../test/helpers/startWire.ts';
import { getActiveDomains } from '../endpoints/getActiveDomains.ts';
import { addLineItem } from '../endpoints/addLineItem.ts';
import { isOutcomeUnknown } from '../errors/isOutcomeUnknown.ts';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';

const MEGABYTE = Buffer.alloc(1_048_576, ' ');
const TOO_LONG = 'found a body longer than `maxResponseBytes`';

/** Sends a compressed body that has no end. */
function sendEndlessly(response: ServerResponse): void {
  response.setHeader('content-encoding', 'gzip');
  const gzip = createGzip();
  gzip.pipe(response);
  const write = () => {
    while (!response.destroyed && gzip.write(MEGABYTE));
  };
  gzip.on('drain', write);
  write();
}

test('a body without an end is read up to the limit, and the connection is closed', async () => {
  const closed: Promise<unknown>[] = [];
  const { client, requests } = await startWire((response) => {
    closed.push(once(response, 'close'));
    sendEndlessly(response);
  });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    name: 'SchemaError',
    message: expect.stringContaining(TOO_LONG),
  });
  await Promise.all(closed);
  expect(requests).toHaveLength(1);
});

test('a mutation whose response is too long is sent once, and its outcome is unknown', async () => {
  const { client, requests } = await startWire(sendEndlessly, { maxResponseBytes: 1000 });
  const error = await addLineItem(client, { domain: 'shop.luma.gift', sku: 'MUG' }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ message: expect.stringContaining(TOO_LONG) });
  expect(isOutcomeUnknown(error)).toBe(true);
  expect(requests).toHaveLength(1);
});

test('an error response that is too long keeps its status', async () => {
  const { client } = await startWire((response) => {
    response.statusCode = 404;
    sendEndlessly(response);
  });
  await expect(getActiveDomains(client)).rejects.toMatchObject({
    status: 404,
    message: expect.stringContaining('(a body longer than `maxResponseBytes`)'),
  });
});

const body = Buffer.from('\uFEFF{"domains":["caf\u00e9.\u65e5\u672c.\u{1F381}"]}');
const domains = [new URL('https://caf\u00e9.\u65e5\u672c.\u{1F381}').host];

test('a body of exactly the limit is read', async () => {
  const answer = (response: ServerResponse) => void response.end(body);
  const { client } = await startWire(answer, { maxResponseBytes: body.length });
  expect(await getActiveDomains(client)).toEqual(domains);
  const { client: stricter } = await startWire(answer, { maxResponseBytes: body.length - 1 });
  await expect(getActiveDomains(stricter)).rejects.toThrow(TOO_LONG);
});

test('a body is decoded as UTF-8 although its characters are split, and its byte order mark is removed', async () => {
  const bytes = Array.from(body, (byte) => Uint8Array.of(byte));
  const fetch = async () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          const byte = bytes.shift();
          if (byte) controller.enqueue(byte);
          else controller.close();
        },
      }),
    );
  const client = createFirmlyClient({ accessToken: 'token', fetch });
  expect(await getActiveDomains(client)).toEqual(domains);
});

test.each([null, undefined, {}])(
  'a response whose body is %j is read by text()',
  async (stream) => {
    const fetch = vi.fn<() => Promise<Response>>(async () => {
      const response = new Response(body);
      Object.defineProperty(response, 'body', { value: stream });
      return response;
    });
    const read = (maxResponseBytes: number) =>
      getActiveDomains(createFirmlyClient({ accessToken: 'token', fetch, maxResponseBytes }));
    expect(await read(body.length)).toEqual(domains);
    await expect(read(10)).rejects.toThrow(TOO_LONG);
    expect(fetch).toHaveBeenCalledTimes(2);
  },
);
