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
 * The number of decimals that ISO 4217 assigns to a currency: USD 2, JPY 0, KWD 3; unknown codes 2. `Intl` is not used, because
 * its result depends on the ICU version.
 */
export function currencyDigits(currency: string): number {
  return digits.get(currency.toUpperCase()) ?? 2;
}
