// An app that uses the packages. `types.test.ts` compiles it.
import { type Cart, createFirmlyClient, type FirmlyClient, type LineItem } from '@firmly-kit/core';
import {
  activeDomainsQueryKey,
  activeDomainsQueryOptions,
  cartQueryKey,
  cartQueryOptions,
  cartSettled,
  removeLineItemMutationOptions,
  updateLineItemMutationOptions,
  useActiveCarts,
  useActiveDomains,
  useCart,
  useCartEditor,
  useRemoveLineItem,
  useSuspenseCart,
} from '@firmly-kit/react';
import { createSandbox } from '@firmly-kit/sandbox';
import { CartSummary, DomainSwitcher, FirmlyUIProvider } from '@firmly-kit/ui';
import { de } from '@firmly-kit/ui/messages/de';
import '@firmly-kit/ui/styles.css';
import {
  MutationObserver,
  type QueryClient,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';

declare const client: FirmlyClient;
declare const queryClient: QueryClient;
declare const line: LineItem;
const domain = 'shop.luma.gift';

// oxlint-disable typescript/no-unnecessary-type-parameters -- TypeScript compares conditional types by identity.
type IsSame<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : ['is another type'];

// oxlint-enable typescript/no-unnecessary-type-parameters

/** Compiles only if the value has exactly this type. `any` and `unknown` are errors. */
function expectType<Expected>() {
  return <Actual,>(_value: Actual, ..._proof: IsSame<Actual, Expected>): void => undefined;
}

export async function outsideOfComponents() {
  expectType<Cart | undefined>()(queryClient.getQueryData(cartQueryKey(client, { domain })));
  expectType<string[] | undefined>()(queryClient.getQueryData(activeDomainsQueryKey(client)));
  expectType<Cart | undefined>()(
    queryClient.getQueryData(cartQueryOptions(client, { domain }).queryKey),
  );
  expectType<Cart>()(await queryClient.fetchQuery(cartQueryOptions(client, { domain })));
  expectType<Cart>()(await queryClient.ensureQueryData(cartQueryOptions(client, { domain })));
  expectType<string[]>()(await queryClient.fetchQuery(activeDomainsQueryOptions(client)));
  await queryClient.prefetchQuery(cartQueryOptions(client, { domain }));
  queryClient.setQueryData(cartQueryKey(client, { domain }), (cart) => {
    expectType<Cart | undefined>()(cart);
    return cart;
  });
  const update = new MutationObserver(
    queryClient,
    updateLineItemMutationOptions(client, queryClient, { domain }),
  );
  expectType<Cart>()(await update.mutate({ line, quantity: 2 }));
  expectType<Cart>()(await cartSettled(queryClient, client, { domain }));
}

export function useEverything(maybeDomain: string | undefined) {
  expectType<Cart | undefined>()(useQuery(cartQueryOptions(client, { domain: maybeDomain })).data);
  expectType<Cart>()(useSuspenseQuery(cartQueryOptions(client, { domain })).data);
  expectType<(Cart | undefined)[]>()(
    useQueries({ queries: [domain].map((each) => cartQueryOptions(client, { domain: each })) }).map(
      ({ data }) => data,
    ),
  );
  expectType<Cart | undefined>()(useCart(maybeDomain).data);
  expectType<number | undefined>()(
    useCart(domain, { select: ({ line_items }) => line_items.length }).data,
  );
  expectType<Cart>()(useSuspenseCart(domain).data);
  expectType<string[] | undefined>()(useActiveDomains().data);
  expectType<boolean>()(useActiveCarts().isComplete);
  expectType<Cart | undefined>()(useCartEditor(domain).cart);
  const removal = useRemoveLineItem(domain);
  expectType<Cart | undefined>()(removal.data);
  expectType<Promise<Cart | undefined>>()(removal.undo());
  expectType<Cart | undefined>()(
    useMutation(removeLineItemMutationOptions(client, queryClient, { domain })).data,
  );
}

/** What hooks return fits the components, also where a value may be undefined. */
export function Bag({ chosen }: { chosen: string | undefined }) {
  const active = useActiveDomains();
  const editor = useCartEditor(chosen);
  return (
    <FirmlyUIProvider locale="de-DE" messages={de}>
      <DomainSwitcher
        domains={active.data}
        error={active.error}
        value={chosen}
        onValueChange={() => undefined}
      />
      <CartSummary
        cart={editor.cart}
        lines={editor.lines}
        storeName={chosen}
        pending={editor.pending}
        error={editor.query.error ?? editor.errors.cart}
        onRetry={editor.retry}
        onQuantityChange={editor.setQuantity}
        onRemove={editor.remove}
        onUndo={editor.undo}
        onAddPromoCode={editor.addPromoCode}
        promoCodeError={editor.errors.promoCodes}
      />
    </FirmlyUIProvider>
  );
}

/** The sandbox takes the place of the network. */
export function createTestClient() {
  const { fetch } = createSandbox({ seed: 'single' });
  return createFirmlyClient({ appId: 'my-app', fetch });
}

/** Environment variables are `string | undefined`. */
export function createClient(env: Record<string, string | undefined>) {
  return createFirmlyClient({ appId: 'my-app', baseUrl: env['FIRMLY_API'] });
}
