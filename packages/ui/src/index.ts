export { CartSummary, type CartSummaryProps } from './components/cart-summary/CartSummary.tsx';
export {
  DomainSwitcher,
  type DomainSwitcherProps,
} from './components/domain-switcher/DomainSwitcher.tsx';
export { LineItemRow, type LineItemRowProps } from './components/line-item-row/LineItemRow.tsx';
export { Money, type MoneyProps } from './components/money/Money.tsx';
export { NoticeList, type NoticeListProps } from './components/notice-list/NoticeList.tsx';
export { en } from './messages/en.ts';
export type { Messages } from './messages/Messages.ts';
export { FirmlyUIProvider, type FirmlyUIProviderProps } from './provider/FirmlyUIProvider.tsx';
