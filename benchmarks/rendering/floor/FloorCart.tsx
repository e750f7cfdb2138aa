import type { Cart, LineItem } from '@firmly-kit/core';
import { type ComponentType, memo, useId } from 'react';
import { FloorAside } from './FloorAside.tsx';
import { FloorRow, type FloorRowProps } from './FloorRow.tsx';
import { lineNames } from './lineNames.ts';

export interface FloorCartProps {
  cart: Cart;
  /** The change that the store has not confirmed yet. */
  change?: { sku: string; quantity: number } | undefined;
  onQuantityChange: (line: LineItem, quantity: number) => void;
  Row?: ComponentType<FloorRowProps>;
}

/** A row that renders again only when its props have changed. */
export const MemoRow = memo(FloorRow);

/** A cart as the kit renders it, written by hand: the same DOM, without a library and without features. */
export function FloorCart({ cart, change, onQuantityChange, Row = FloorRow }: FloorCartProps) {
  const headingId = useId();
  const lines = cart.line_items;
  const names = lineNames(lines);
  const quantityOf = ({ sku, quantity }: LineItem) =>
    (sku === change?.sku ? change?.quantity : quantity) ?? 1;
  const count = lines.reduce((sum, line) => sum + quantityOf(line), 0);
  return (
    <section
      className="firmly-CartSummary"
      data-status="ready"
      data-footer={true}
      aria-labelledby={headingId}
      aria-busy={false}
    >
      <div className="firmly-CartSummary-layout">
        <header className="firmly-CartHeader">
          <h2 id={headingId} className="firmly-CartHeader-title" tabIndex={-1}>
            <bdi>Shop</bdi>
          </h2>
          <span className="firmly-CartHeader-count">{`${count.toLocaleString('en-US')} items`}</span>
        </header>
        <output className="firmly-CartAnnouncer firmly-visuallyHidden">
          <span />
        </output>
        <div className="firmly-NoticeList firmly-CartNotices" data-empty="true">
          <div className="firmly-NoticeList-region" aria-live="assertive" />
          <div className="firmly-NoticeList-region" aria-live="polite" />
        </div>
        <div className="firmly-CartSummary-main">
          <ul role="list" className="firmly-LineItemList" aria-label="Items" tabIndex={-1}>
            {lines.map((line, index) => (
              <Row
                key={line.line_item_id}
                line={line}
                label={names[index] ?? ''}
                quantity={quantityOf(line)}
                pending={line.sku === change?.sku}
                onQuantityChange={onQuantityChange}
              />
            ))}
          </ul>
        </div>
        <FloorAside cart={cart} pending={change !== undefined} />
      </div>
    </section>
  );
}
