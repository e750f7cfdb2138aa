import type { Prop } from '../../../scripts/lib/catalogue/readProp.mjs';
import { type Snippet, fromEditor } from './Snippet.ts';

/** Handlers that the cart's editor has. */
const EDITOR: Readonly<Record<string, string>> = {
  onQuantityChange: 'setQuantity',
  onRemove: 'remove',
  onUndo: 'undo',
  onUndoPause: 'pauseUndo',
  onAddPromoCode: 'addPromoCode',
  onClearPromoCodes: 'clearPromoCodes',
  onShippingMethodChange: 'setShippingMethod',
  onMethodChange: 'setShippingMethod',
  settled: 'settled',
};

/** Functions that return something. */
const RETURNING: Readonly<Record<string, string>> = {
  checkoutHref: '({ domain }) => `https://${domain}/checkout`',
  format: '(amount) => `about ${amount}`',
  fallback: '({ retry }) => <button onClick={retry}>Try again</button>',
};

/** What an app passes as a function: an action of the cart's editor, or a function of its own. */
export function writeFunction(name: string, prop: Prop | undefined, snippet: Snippet): string {
  const action = EDITOR[name];
  if (action) return fromEditor(snippet, action);
  const [, parameters = ''] = /^\((.*?)\) =>/.exec(prop?.type ?? '') ?? [];
  const [first = ''] = parameters.split(':');
  return (
    RETURNING[name] ??
    (first ? `(${first}) => console.log(${first})` : `() => console.log('${name}')`)
  );
}
