import { FirmlyError } from './FirmlyError.ts';

/** A parameter is invalid. Nothing was sent. */
export class InvalidParameterError extends FirmlyError {
  override readonly name: string = 'InvalidParameterError';
  readonly code = 'InvalidParameter';
  /** The parameter's name: `domain`. */
  readonly parameter: string;

  constructor(parameter: string, message: string) {
    super(message);
    this.parameter = parameter;
  }
}
