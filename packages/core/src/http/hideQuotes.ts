import { isHttpError } from '../errors/guards.ts';
import { HttpError } from '../errors/HttpError.ts';

/**
 * Waits for the response to a request whose body is personal. If the API refuses it in a text that quotes the body, the error
 * comes without that text, because apps log errors.
 */
export async function hideQuotes<T>(body: object, response: Promise<T>): Promise<T> {
  try {
    return await response;
  } catch (error) {
    if (!isHttpError(error) || !isQuoted(body, error.description)) throw error;
    const { request, status, code, retryAfterMs } = error;
    throw new HttpError({ request, status, code, retryAfterMs });
  }
}

function isQuoted(body: object, text = ''): boolean {
  return Object.values(body).some((value: unknown) => {
    if (typeof value !== 'string' || value.trim() === '') return false;
    // In another case, two letters such as a state's are in most sentences by chance.
    return value.length > 2 ? normalise(text).includes(normalise(value)) : text.includes(value);
  });
}

/** The API may write `k1a0b1` as `K1A 0B1`. */
function normalise(text: string): string {
  return text.replaceAll(/\s/g, '').toLowerCase();
}
