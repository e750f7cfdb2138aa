import { CartLineProvider, Money, ShopifyProvider } from '@shopify/hydrogen-react';
import { memo } from 'react';
import { FloorCart } from '../rendering/floor/FloorCart.tsx';
import { FloorRow } from '../rendering/floor/FloorRow.tsx';
import { variants } from '../rendering/variants.tsx';

// The floor's list with hydrogen-react's line provider and amounts.

const noop = () => undefined;

function Amount({ money, each }) {
  const amount = { amount: String(money.value), currencyCode: money.currency };
  if (!each) return <Money as="bdi" className="firmly-Money" data={amount} />;
  return (
    <bdi className="firmly-Money">
      <Money as="span" data={amount} /> each
    </bdi>
  );
}

const Row = (props) => (
  <CartLineProvider line={props.line}>
    <FloorRow {...props} Amount={Amount} />
  </CartLineProvider>
);

const MemoRow = memo(Row);

const createVariant = (RowOfList) => ({
  className: 'floor',
  Cart: ({ cart }) => (
    <ShopifyProvider
      storeDomain="https://shop.example"
      storefrontToken="token"
      storefrontApiVersion="2026-04"
      countryIsoCode="US"
      languageIsoCode="EN"
    >
      <FloorCart cart={cart} onQuantityChange={noop} Row={RowOfList} />
    </ShopifyProvider>
  ),
});

variants['hydrogen-react'] = createVariant(Row);
variants['hydrogen-react, memo rows'] = createVariant(MemoRow);
