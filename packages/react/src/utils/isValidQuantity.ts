/** Whether a number is a quantity: a whole number, not negative. */
export function isValidQuantity(quantity: number): boolean {
  return Number.isSafeInteger(quantity) && quantity >= 0;
}
