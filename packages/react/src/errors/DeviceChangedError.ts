import { FirmlyError } from '@firmly-kit/core';

/** The device that a change was wished for on has ended, and its cart with it. That of the new one was left alone. */
export class DeviceChangedError extends FirmlyError {
  override readonly name: string = 'DeviceChangedError';
  readonly code = 'DeviceChanged';
  /** The merchant's host name. */
  readonly domain: string;

  constructor(domain: string) {
    super(
      `The device whose cart at ${domain} was to be changed has ended; the new one's was left alone.`,
    );
    this.domain = domain;
  }
}
