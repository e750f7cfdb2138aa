import { createFirmlyClient } from '@firmly-kit/core';
import { FirmlyProvider, useCarts } from '@firmly-kit/react';
import { DomainSwitcher } from '@firmly-kit/ui';
import { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createCart } from '../../lib/createCart.mjs';
import { inContainer } from '../container.ts';
import { createApi } from '../createApi.ts';
import { cpu, idle, painted, untilDom } from '../timing.ts';
import type { Variant } from '../variants.tsx';
import type { Conditions } from './Conditions.ts';

// What takes longer the more there is of something. `lines` of the conditions is how many there are.

const createDomains = (count: number) =>
  Array.from({ length: count }, (_, index) => `shop-${index}.example`);

/** Milliseconds until a list of stores is in the DOM, and until another store is chosen in it. */
export async function stores(_: Variant, { lines: count }: Conditions) {
  const domains = createDomains(count);
  const data = Object.fromEntries(
    domains.map((domain, index) => [domain, { name: `Shop ${index}`, count: 2 }]),
  );
  const show = (value: string | undefined) => (
    <DomainSwitcher
      variant="list"
      domains={domains}
      stores={data}
      value={value}
      onValueChange={() => undefined}
    />
  );
  await idle();
  return inContainer(undefined, async (container, root) => {
    container.hidden = true;
    const mount = await cpu(() => flushSync(() => root.render(show(domains[0]))));
    await idle();
    const choose = await cpu(() => flushSync(() => root.render(show(domains.at(-1)))));
    return { mount, choose };
  });
}

/** Milliseconds until `useCarts` has fetched the carts of many stores and they are in the DOM. */
export async function carts(_: Variant, { lines: count }: Conditions) {
  const body = JSON.stringify(createCart(2));
  const client = createFirmlyClient({
    accessToken: 'token',
    fetch: async () => new Response(body),
  });
  const domains = createDomains(count);
  await idle();
  return inContainer(undefined, async (container, root) => {
    const load = await cpu(async () => {
      root.render(
        <FirmlyProvider client={client} queryClient={new QueryClient()}>
          <Carts domains={domains} />
        </FirmlyProvider>,
      );
      await untilDom(container, () => container.textContent === String(count));
    });
    return { load };
  });
}

function Carts({ domains }: { domains: readonly string[] }) {
  // As an app may write it: a new array for each render.
  const results = useCarts([...domains]);
  return results.filter(({ cart }) => cart !== undefined).length;
}

const QUEUE_LINES = 2000;

/** Milliseconds from clicks on "+" of many lines of 2,000, one click each, to the paint of the new quantities. */
export async function queue({ Editor }: Variant, { lines: count }: Conditions) {
  if (!Editor) throw new Error('This variant cannot edit.');
  const api = createApi({ lines: QUEUE_LINES, titles: 'distinct', slowDown: 1 });
  return inContainer(undefined, async (container, root) => {
    root.render(<Editor fetch={api.fetch} onReady={() => undefined} />);
    (await api.nextResponse())();
    await untilDom(container, () => container.querySelectorAll('li').length >= QUEUE_LINES);
    const buttons = [...container.querySelectorAll<HTMLElement>('[data-action=increase]')];
    await idle();
    const request = await cpu(async () => {
      for (const button of buttons.slice(0, count)) button.click();
      await painted();
    });
    return { request };
  });
}
