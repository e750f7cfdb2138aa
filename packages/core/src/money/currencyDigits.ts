const DIGITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const digits = new Map(
  Object.entries(DIGITS).flatMap(([count, currencies]) =>
    currencies.split(' ').map((currency) => [currency, Number(count)]),
  ),
);

/**
 * How many decimals ISO 4217 gives a currency: 2 for USD, 0 for JPY, 3 for KWD; 2 for what is none. Intl's own answer
 * follows local habits, which differ between its versions: amounts must not.
 */
export function currencyDigits(currency: string): number {
  return digits.get(currency.toUpperCase()) ?? 2;
}
