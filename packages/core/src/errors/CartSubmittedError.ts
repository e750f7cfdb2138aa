import { FirmlyError } from './FirmlyError.ts';

/** A change was refused before any request was sent, because the cart has become an order. */
export class CartSubmittedError extends FirmlyError {
  override readonly name: string = 'CartSubmittedError';
  readonly code = 'ErrorCartSubmitted';
  /** The store's domain. */
  readonly domain: string;

  constructor(domain: string) {
    super(
      `The cart at ${domain} has been submitted, so it cannot be changed. Read the store's cart again to get a new one.`,
    );
    this.domain = domain;
  }
}
