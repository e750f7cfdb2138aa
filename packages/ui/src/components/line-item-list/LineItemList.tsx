'use client';

import type { LineItem } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useMemo } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useKeptFocus } from '../../utils/useFocusRecovery.ts';
import { useSharedRef } from '../../utils/useMergedRef.ts';
import { LineItemRow, type LineItemRowProps } from '../line-item-row/LineItemRow.tsx';
import { lineKeys } from '../../cart/lineKeys.ts';
import { lineNames } from '../../cart/lineLabels.ts';
import { toEditedLines } from '../../cart/toEditableLines.ts';

/** A line and what is being done with it. */
export interface EditedLine extends Pick<
  LineItemRowProps,
  'line' | 'quantity' | 'pending' | 'error' | 'removed' | 'href' | 'min' | 'max' | 'step'
> {
  /** Tells lines apart from one render to the next. @default the line's product, variant and title */
  key?: string | undefined;
}

/** What a shopper may do with the lines; what has no handler has no control. */
export type LineItemHandlers = Pick<
  LineItemRowProps,
  'onQuantityChange' | 'onRemove' | 'onUndo' | 'onUndoHold'
>;

export interface LineItemListProps
  extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'>, LineItemHandlers {
  lines: readonly (EditedLine | LineItem)[];
}

/**
 * The lines of a cart. Renders a `<ul>` of `LineItemRow`s. When a line goes, the focus that was on it goes to its
 * neighbour.
 */
export const LineItemList = forwardRef<HTMLUListElement, LineItemListProps>(function LineItemList(
  { lines, onQuantityChange, onRemove, onUndo, onUndoHold, className, ...props },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const listRef = useKeptFocus<HTMLUListElement>('.firmly-LineItemRow');
  useSharedRef(ref, listRef);
  const rows = useMemo(() => lineKeys(toEditedLines(lines)), [lines]);
  const names = useMemo(
    () =>
      lineNames(
        rows.map(({ line }) => line),
        messages,
        locale,
      ),
    [rows, messages, locale],
  );
  return (
    <ul
      ref={listRef}
      role="list"
      className={cx('firmly-LineItemList', className)}
      aria-label={messages.lineItems}
      tabIndex={-1}
      {...props}
    >
      {rows.map(({ key, ...line }, index) => (
        <LineItemRow
          key={key}
          {...line}
          name={names[index]}
          onQuantityChange={onQuantityChange}
          onRemove={onRemove}
          onUndo={onUndo}
          onUndoHold={onUndoHold}
        />
      ))}
    </ul>
  );
});
