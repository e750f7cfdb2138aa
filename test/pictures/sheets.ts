/** What one picture shows: states of one component, under each other. */
export interface SheetDefinition {
  component: string;
  /** Names of its stories. */
  states: readonly string[];
  /** Height of the viewport, in CSS pixels. Default: taller than every sheet. */
  height?: number;
}

/**
 * The key states of each component. Every text is in a script that the shipped fonts have, and no state has a play function:
 * those expect English.
 */
export const sheets: readonly SheetDefinition[] = [
  // A dialog covers the viewport, so a picture has one.
  { component: 'CartDrawer', states: ['WithFooter'], height: 720 },
  { component: 'CartErrorState', states: ['Network', 'StoreUnavailable'] },
  { component: 'CartHeader', states: ['Filled', 'Order', 'LongName'] },
  { component: 'CartNotices', states: ['Order', 'Blocked'] },
  { component: 'CartSkeleton', states: ['TwoLines'] },
  { component: 'CartStatusBadge', states: ['Submitted', 'ItemNotShippable', 'CheckoutBlocked'] },
  { component: 'CartSummary', states: ['Delivered', 'Loading'] },
  { component: 'CartTotals', states: ['Discounts', 'LongAmounts'] },
  {
    component: 'CheckoutBar',
    states: ['WithButton', 'Pending', 'Refused', 'Offline', 'Extreme'],
  },
  {
    component: 'DomainSwitcher',
    states: ['Segmented', 'SegmentedMixed', 'SegmentedRows', 'Select', 'SelectFailed', 'ListMixed'],
  },
  { component: 'EmptyCart', states: ['Plain', 'WithContinueHref'] },
  { component: 'LineItemList', states: ['Edited'] },
  {
    component: 'LineItemRow',
    states: ['ReadOnly', 'LineDiscount', 'Pending', 'Noticed', 'UndoRefused', 'Extreme'],
  },
  { component: 'Money', states: ['Dollars', 'Yen', 'Negative', 'Missing'] },
  { component: 'Notice', states: ['Info', 'Success', 'Warning', 'Failure'] },
  { component: 'NoticeList', states: ['Dismissible'] },
  { component: 'PaymentMethods', states: ['Several', 'OnlyCard'] },
  { component: 'PostalCodeForm', states: ['NoCode', 'PresentCode', 'Pending', 'Refused'] },
  { component: 'ProductImage', states: ['Shown', 'Missing', 'Broken'] },
  {
    component: 'PromoCodeForm',
    states: ['NoCodes', 'Applied', 'Refused', 'ManyLongCodes'],
  },
  {
    component: 'QuantityStepper',
    states: ['Two', 'OneWithoutZeroButton', 'AtMax', 'ReadOnly', 'Pending', 'Invalid', 'Huge'],
  },
  { component: 'Shipments', states: ['Several'] },
  { component: 'ShippingAddress', states: ['UnitedStates', 'ReadOnly', 'France'] },
  { component: 'ShippingMethods', states: ['Choice', 'Refused', 'None'] },
  { component: 'UnreadableLines', states: ['Several'] },
];
