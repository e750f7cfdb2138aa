import { addLineItem, getActiveDomains, getCart } from '@firmly-kit/core';
import { cartQueryKey, FirmlyProvider } from '@firmly-kit/react';
import { QueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { Shop } from './createShop.ts';
import './TroublePanel.css';

/** Buttons that make requests fail while one looks at the cart, and the requests as they go out. */
export function TroublePanel({ shop }: { shop: Shop }) {
  return (
    <aside className="trouble" aria-label="Trouble" lang="en" dir="ltr">
      <h2>Make trouble</h2>
      <Switches {...shop} />
      <h2>Requests</h2>
      <Requests {...shop} />
    </aside>
  );
}

function Switches({ sandbox, client, setOnline, setSlow: setAnswersSlow }: Shop) {
  const [isSlow, setSlow] = useState(false);
  const [isOffline, setOffline] = useState(false);
  // The other tab has a cache of its own. Its provider tells this one what it changed.
  const [otherTab] = useState(() => new QueryClient());

  const fail = (status: number, error: string, path: string, description?: string) =>
    sandbox.scenario({ kind: 'status', status, error, description }, { path });

  async function addInOtherTab() {
    const [domain = ''] = await getActiveDomains(client);
    const [line] = (await getCart(client, { domain })).line_items;
    if (!line?.sku) return;
    const cart = await addLineItem(client, { domain, sku: line.sku, quantity: 1 });
    otherTab.setQueryData(cartQueryKey(client, { domain }), cart);
  }

  return (
    <FirmlyProvider client={client} queryClient={otherTab}>
      <div className="trouble-buttons">
        <label>
          <input
            type="checkbox"
            checked={isSlow}
            onChange={({ target: { checked } }) => {
              setSlow(checked);
              setAnswersSlow(checked);
            }}
          />
          Every answer takes 1.5 s
        </label>
        <label>
          <input
            type="checkbox"
            checked={isOffline}
            onChange={({ target: { checked } }) => {
              setOffline(checked);
              setOnline(!checked);
            }}
          />
          Offline
        </label>
        <button type="button" onClick={() => fail(503, 'ErrorStoreUnavailable', '/domains/')}>
          Next request of a store: 503
        </button>
        <button
          type="button"
          onClick={() =>
            fail(422, 'ErrorNotEnoughStock', '/line-items', 'Only 2 of this item are left.')
          }
        >
          Next change of a quantity: not enough stock
        </button>
        <button
          type="button"
          onClick={() =>
            fail(422, 'ErrorInvalidPromoCode', '/promo-codes', 'This code has expired.')
          }
        >
          Next promo code: not valid
        </button>
        <button type="button" onClick={() => fail(401, 'InvalidToken', '/domains/')}>
          Next request: token expired
        </button>
        <button type="button" onClick={() => void addInOtherTab()}>
          Another tab adds one
        </button>
      </div>
    </FirmlyProvider>
  );
}

function Requests({ log }: Shop) {
  const requests = useSyncExternalStore(log.subscribe, log.get);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, also by keyboard.
    <ol className="trouble-requests" tabIndex={0} aria-label="Requests, newest first">
      {requests.map(({ id, method, path, answer }) => (
        <li key={id}>
          <code>
            {method} {path}
          </code>{' '}
          <output data-failed={answer !== undefined && !answer.startsWith('2')}>
            {answer ?? '…'}
          </output>
        </li>
      ))}
    </ol>
  );
}
