'use client';

import type { LineItem, Notice } from '@firmly-kit/core';
import type { EditableLine } from '@firmly-kit/core/cart';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type JSXElementConstructor,
  useMemo,
} from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { useFocusRecovery } from '../../utils/useFocusRecovery.ts';
import { LineItemRow, type LineItemRowProps } from '../line-item-row/LineItemRow.tsx';
import { useUndoPause } from '../line-item-row/useUndoPause.ts';
import { isAboutLine } from '../../cart/isAboutLine.ts';
import { lineKeys } from '../../cart/lineKeys.ts';
import { lineLabels } from '../../cart/lineLabels.ts';
import { toEditableLines } from '../../cart/toEditableLines.ts';

/** Handlers of the lines. A control without a handler is not rendered. */
export type LineItemHandlers = Pick<
  LineItemRowProps,
  'onQuantityChange' | 'onRemove' | 'onUndo' | 'onUndoPause'
>;

export interface LineItemListProps
  extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'>, LineItemHandlers {
  /** Lines as the API returns them, or with the shopper's pending changes. */
  lines: readonly (EditableLine | LineItem)[];
  /** The store's notices about the cart. Those that name a line are shown at that line as well. @default [] */
  notices?: readonly Notice[] | undefined;
  /** Heading level of the lines' titles. @default paragraphs */
  headingLevel?: LineItemRowProps['headingLevel'];
  /** The app's own row, with the props of the kit's. @default LineItemRow */
  row?: JSXElementConstructor<LineItemRowProps> | undefined;
}

/**
 * The lines of a cart. Renders a `<ul>` of `LineItemRow`s. The focus of a removed line moves to its neighbour. `onUndoPause` is
 * called for all removed lines when the pointer or the focus enters or leaves the list.
 */
export const LineItemList = forwardRef<HTMLUListElement, LineItemListProps>(function LineItemList(
  {
    lines,
    notices,
    headingLevel,
    row: Row = LineItemRow,
    onQuantityChange,
    onRemove,
    onUndo,
    onUndoPause,
    className,
    ...props
  },
  ref,
) {
  const { locale, messages } = useFirmlyUI();
  const listRef = useFocusRecovery(ref, '.firmly-LineItemRow');
  const rows = useMemo(() => toEditableLines(lines), [lines]);
  const keys = useMemo(() => lineKeys(rows), [rows]);
  useUndoPause(listRef, rows, onUndoPause);
  const labels = useMemo(
    () =>
      lineLabels(
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
      {rows.map((row, index) => (
        <Row
          {...row}
          key={keys[index]}
          label={labels[index]}
          notices={noticesOf(row.line, notices)}
          headingLevel={headingLevel}
          onQuantityChange={onQuantityChange}
          onRemove={onRemove}
          onUndo={onUndo}
        />
      ))}
    </ul>
  );
});

/** Undefined for none, as before the store sent any: the row does not render again. */
function noticesOf(line: LineItem, notices: readonly Notice[] = []) {
  const own = notices.filter((notice) => isAboutLine(notice, line));
  return own[0] && own;
}
