import { expect, test } from 'vitest';
import multiple from '../../../../test/api-examples/active-domains-multiple.json' with { type: 'json' };
import none from '../../../../test/api-examples/active-domains-none.json' with { type: 'json' };
import single from '../../../../test/api-examples/active-domains-single.json' with { type: 'json' };
import { startClient } from '../../test/helpers/startClient.ts';
import { createFirmlyClient } from '../client/createFirmlyClient.ts';
import { parseBody } from '../parsing/parseBody.ts';
import { activeDomainsShape } from '../parsing/shapes.ts';
import { getActiveDomains } from './getActiveDomains.ts';

test.each([
  ['multiple', multiple],
  ['single', single],
  ['none', none],
] as const)('seed %s: the example list comes as it is', async (seed, { domains }) => {
  const { client } = await startClient({ seed });
  expect(await getActiveDomains(client)).toEqual(domains);
});

test('an entry that is not a string is dropped, and a body without a list is refused', () => {
  const request = { method: 'GET', path: '/api/v2/carts/active-domains' };
  expect(parseBody(activeDomainsShape, { domains: ['a.example', 7, null] }, { request })).toEqual({
    domains: ['a.example'],
  });
  expect(() => parseBody(activeDomainsShape, {}, { request })).toThrow(
    'GET /api/v2/carts/active-domains answered with a body this kit cannot parse: expected array at domains, found undefined',
  );
});

test('host names have one form, whichever the API sends', async () => {
  const client = createFirmlyClient({
    accessToken: 'token',
    fetch: async () => Response.json({ domains: ['Shop.Luma.Gift', 'MÜNCHEN.example.'] }),
  });
  expect(await getActiveDomains(client)).toEqual(['shop.luma.gift', 'xn--mnchen-3ya.example']);
});
