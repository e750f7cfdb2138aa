import { FirmlyError } from './FirmlyError.ts';

/** A parameter that can't be sent: refused before any request leaves. */
export class InvalidParameterError extends FirmlyError {
  override readonly name: string = 'InvalidParameterError';
  readonly code = 'InvalidParameter';
  /** Which parameter: `domain`. */
  readonly parameter: string;

  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}
