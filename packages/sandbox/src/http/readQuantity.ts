import { BodyError } from '../utils/readJsonBody.ts';

const MAX_QUANTITY = 999;

/** The quantity in the body of an update. @throws BodyError for anything but a whole number from 0 to 999. */
export function readQuantity(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_QUANTITY) {
    return value;
  }
  throw new BodyError(`quantity must be a whole number from 0 to ${MAX_QUANTITY}.`);
}
