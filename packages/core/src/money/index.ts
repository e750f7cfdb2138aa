export { currencyDigits } from './currencyDigits.ts';
export { formatMoney, type FormatMoneyOptions } from './formatMoney.ts';
export { sumMoney } from './sumMoney.ts';
export { toMinorUnits } from './toMinorUnits.ts';
