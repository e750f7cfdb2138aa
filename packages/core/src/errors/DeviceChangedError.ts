import { FirmlyError, type FirmlyErrorOptions } from './FirmlyError.ts';

/**
 * A change was discarded because the session it was requested in has been replaced. It was meant for the old session's cart;
 * the new session's cart was not changed.
 */
export class DeviceChangedError extends FirmlyError {
  override readonly name: string = 'DeviceChangedError';
  readonly code = 'DeviceChanged';

  /** `change` names the discarded change: `PUT /api/v1/…` or `a change to the cart at shop.luma.gift`. */
  constructor(change: string, options?: FirmlyErrorOptions) {
    super(
      `The session was replaced before ${change} was sent, so the change was discarded. ` +
        'Read the cart again: it belongs to the new session.',
      options,
    );
  }
}
