import { InvalidParameterError } from '../errors/InvalidParameterError.ts';

/** @throws InvalidParameterError if `handles` is neither an array of strings nor undefined. */
export function assertVariantHandles(parameter: string, handles: unknown): void {
  if (handles === undefined) return;
  if (Array.isArray(handles) && handles.every((handle) => typeof handle === 'string')) return;
  throw new InvalidParameterError(
    parameter,
    `firmly-kit: \`${parameter}\` is not a list of variant handles, so no request was sent. ` +
      'Give the handles as the store sends them: an array of strings.',
  );
}
