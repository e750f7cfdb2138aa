import { InvalidParameterError } from '../errors/InvalidParameterError.ts';

/** @throws InvalidParameterError for what is no list of texts, nor left out. */
export function assertVariantHandles(parameter: string, handles: unknown): void {
  if (handles === undefined) return;
  if (Array.isArray(handles) && handles.every((handle) => typeof handle === 'string')) return;
  throw new InvalidParameterError(
    parameter,
    `firmly-kit: \`${parameter}\` name no variant, so no request was sent. ` +
      'Give the handles as the store has them: an array of texts.',
  );
}
