import type { FailedRequest } from '../errors/FirmlyError.ts';
import { SchemaError } from '../errors/SchemaError.ts';
import { describeBody } from './describeBody.ts';

/** @throws SchemaError if `text` is not JSON: empty, cut off, HTML, or too long to be read. */
export function parseJson(text: string | undefined, request: FailedRequest): unknown {
  const body = parseIfJson(text);
  // `JSON.parse`'s error quotes the body, so it is not kept as the cause.
  if (body !== undefined) return body;
  throw new SchemaError({ request, path: '', expected: 'JSON', received: describeBody(text) });
}

/** Undefined if `text` is not JSON. */
export function parseIfJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
