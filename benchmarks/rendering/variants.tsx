import type { Cart } from '@firmly-kit/core';
import { type ComponentType, memo } from 'react';
import type { EditorProps } from './EditorProps.ts';
import { FloorCart, MemoRow } from './floor/FloorCart.tsx';
import { FloorEditor } from './floor/FloorEditor.tsx';
import { KitCart, KitEditor } from './kit.tsx';

/** One way to render a cart. */
export interface Variant {
  Cart: ComponentType<{ cart: Cart }>;
  /** Without it, the variant takes no part in what is measured while a shopper edits. */
  Editor?: ComponentType<EditorProps>;
  /** Class of the container. @default none */
  className?: string;
}

const noop = () => undefined;

const kit: Variant = { Cart: KitCart, Editor: KitEditor };

const MemoEditor = memo((props: EditorProps) => <FloorEditor {...props} Row={MemoRow} />);

export const variants: Record<string, Variant> = {
  kit,
  // The same code again: how far two equal measurements differ.
  'kit again': kit,
  floor: {
    Cart: ({ cart }) => <FloorCart cart={cart} onQuantityChange={noop} />,
    Editor: FloorEditor,
    className: 'floor',
  },
  'floor, memo rows': {
    Cart: ({ cart }) => <FloorCart cart={cart} onQuantityChange={noop} Row={MemoRow} />,
    Editor: MemoEditor,
  },
};
