/** Whether a cart can hold that many; 0 is none. */
export function isValidQuantity(quantity: number): boolean {
  return Number.isSafeInteger(quantity) && quantity >= 0;
}
