/**
 * What the data attributes say that no prop and no docstring explains, by attribute. Before the attribute may stand the component.
 * A test finds those that are missing.
 */
const TEXTS: Readonly<Record<string, string>> = {
  'AddToCartButton data-room': 'The texts of all states, which keep the room of the longest.',
  'AddToCartButton data-status':
    'What became of the last press: `idle`, `pending`, `done` or `refused`.',
  'CartDrawer data-footer': 'On the bar of the `footer`.',
  'CartSkeleton data-row': 'On a row of the totals: which one.',
  'CartStatusBadge data-severity': 'How serious the status is.',
  'CartSummary data-loaded': 'The cart was loading before: it fades in.',
  'CartTotals data-changed': 'On an amount that has changed.',
  'CartTotals data-part': 'On a row that is a part of the row above it.',
  'CartTotals data-row': 'On a row: the type of the total.',
  'CheckoutBar data-status':
    'On the sentence after a press: `idle`, `saving`, `offline`, `refused`.',
  'LineItemRow data-part': 'On a detail: which one.',
  'LineItemRow data-repeated': 'On the unit price, if the price of the line repeats it.',
  'LineItemRow data-restored': 'The line was removed and is back: it grows in.',
  'LineItemRow data-severity': 'On a notice of the line.',
  'NoticeList data-empty': 'There is no notice. Its live regions stay.',
  'QuantityStepper data-action': 'On a button: `decrease`, `increase` or `remove`.',
  'QuantityStepper data-refused':
    'On the hint below the field, if it says why a number was refused.',
  'Shipments data-known': 'On a price that the store has sent.',
  'data-domain': 'The store of the cart.',
  'data-variant':
    'The look of a button: `accent` for the main action, `quiet` for one that looks like a link.',
};

/**
 * @param description The docstring of the component: "`data-status` is `shown` or `placeholder`."
 */
export function attributeText(component: string, name: string, description: string): string {
  const [, said] =
    new RegExp(`\`${name}\` (is [^.;]+(?:\\.\\w[^.;]*)*)`).exec(
      description.replaceAll('\n', ' '),
    ) ?? [];
  return said ? `It ${said}.` : (TEXTS[`${component} ${name}`] ?? TEXTS[name] ?? '');
}
