import { FirmlyError } from '@firmly-kit/core';

/** The cart has become an order, so a change of it was refused before any request left. */
export class CartSubmittedError extends FirmlyError {
  override readonly name: string = 'CartSubmittedError';
  readonly code = 'ErrorCartSubmitted';
  /** The merchant's host name. */
  readonly domain: string;

  constructor(domain: string) {
    super(
      `The cart at ${domain} has been submitted, so it cannot be changed. Read the store's cart again for a new one.`,
    );
    this.domain = domain;
  }
}
