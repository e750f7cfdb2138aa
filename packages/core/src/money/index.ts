export { currencyDigits } from './currencyDigits.ts';
export { formatMoney, type FormatMoneyOptions } from './formatMoney.ts';
