import type { RequestInfo } from '../errors/FirmlyError.ts';
import { SchemaError } from '../errors/SchemaError.ts';

/** @throws SchemaError when `text` is empty, cut off, or HTML. */
export function parseJson(text: string, request: RequestInfo): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const received = text.trim() === '' ? 'an empty body' : kindOfText(text);
    // The parser's own error quotes the body, so it is not kept as a cause.
    throw new SchemaError({ request, path: '', expected: 'JSON', received });
  }
}

function kindOfText(text: string): string {
  return /^\s*</.test(text) ? 'HTML' : 'text that is not JSON';
}
