import { SessionError } from '../errors/SessionError.ts';
import { createRedactor } from '../http/createRedactor.ts';
import { createSend } from '../http/createSend.ts';
import { createBrowserSession } from '../session/createBrowserSession.ts';
import { createDeviceSession } from '../session/createDeviceSession.ts';
import type { AccessTokenParameters } from '../session/createTokenSession.ts';
import { createId } from '../utils/createId.ts';
import { withTimeout } from '../utils/withTimeout.ts';
import type { FirmlyClientOptions } from './FirmlyClient.ts';
import { resolveOptions, toBaseUrl } from './resolveOptions.ts';

export interface ServerSessionOptions extends Pick<
  FirmlyClientOptions,
  'baseUrl' | 'fetch' | 'timeoutMs' | 'maxResponseBytes'
> {
  /** The app's id at Firmly. */
  appId: string;
  /** Returns the text that `set` got last for this shopper, such as a cookie's value; undefined or null without one. */
  get: () => string | null | undefined | Promise<string | null | undefined>;
  /**
   * Stores the session's text for this shopper: the token and its expiry, about 1 KB, percent-encoded, so that it fits a
   * cookie. Called when a device is created and when its token is renewed. The token is a secret: use an `httpOnly` cookie.
   */
  set: (value: string) => unknown;
}

/** One shopper's session on a server. Its properties are options of `createFirmlyClient`. */
export interface ServerSession {
  /** Provides the token. Renews it one minute before it expires, and if it is the one that was refused. */
  accessToken: (parameters?: AccessTokenParameters) => Promise<string>;
  /** Identifies the device in cache keys. Give it to the browser's client too, so that both share what was read. Not a token. */
  readonly cacheKey: string;
}

// Longer than any token that fits a request's headers.
const MAX_TEXT_LENGTH = 16_384;

/**
 * Opens or renews one shopper's session on a server, by a rule for each text that `get` returns:
 * a session that is fresh is used; one that expired less than a week ago is renewed, and keeps the carts; any other text, or
 * none, is replaced by a new device. Call it once per request, where a cookie can still be set.
 *
 * If `set` fails after a renewal, the session is used nevertheless: the stored token can be renewed again.
 *
 * @example
 * const session = await createServerSession({
 *   appId: 'my-app',
 *   get: () => cookies.get('firmly')?.value,
 *   set: (value) => cookies.set('firmly', value, { httpOnly: true, secure: true, sameSite: 'lax' }),
 * });
 * const client = createFirmlyClient(session);
 *
 * @throws TypeError for invalid options. SessionError if the app is refused, if `get` fails, or if `set` fails for a new device.
 * HttpError, NetworkError, TimeoutError or SchemaError if the session endpoint fails.
 */
export async function createServerSession({
  appId,
  get,
  set,
  ...options
}: ServerSessionOptions): Promise<ServerSession> {
  const resolved = resolveOptions({ ...options, appId });
  const { timeoutMs } = resolved;
  toBaseUrl(resolved.baseUrl);
  const send = createSend({ ...options, ...resolved });
  const redactor = createRedactor();
  let isNewDevice = false;

  let text = decode(
    await call(get, 'get', 'it is not known which device is the shopper’s, and none was created'),
  );
  let savedText = text;

  const session = createDeviceSession({
    storage: {
      getItem: () => text,
      setItem(_, value) {
        text = value;
      },
    },
    // Sessions of other shoppers must not wait for this one.
    key: createId(),
    create(oldToken) {
      isNewDevice = oldToken === undefined;
      return createBrowserSession(send, { appId, accessToken: oldToken });
    },
    onDeviceChange: () => undefined,
    onCacheKeyChange: () => undefined,
    timeoutMs,
  });

  async function accessToken({ refused }: Partial<AccessTokenParameters> = {}): Promise<string> {
    const token = await session.replaceToken(refused, undefined);
    if (text !== savedText && text !== null) {
      savedText = text;
      await save(encodeURIComponent(text), token);
    }
    return token;
  }

  async function save(value: string, token: string): Promise<void> {
    redactor.add(token);
    redactor.add(value);
    try {
      await call(() => set(value), 'set', 'the new device and its carts would be lost');
    } catch (error) {
      if (isNewDevice) throw error;
    }
  }

  /** The app's error may carry the token in a property, so only its redacted message is kept. */
  async function call<T>(run: () => T | Promise<T>, name: string, effect: string): Promise<T> {
    try {
      return await withTimeout(run(), timeoutMs, () => new Error(`nothing after ${timeoutMs} ms`));
    } catch (cause) {
      throw new SessionError(
        `firmly-kit: \`${name}\` of createServerSession failed, so ${effect}.`,
        'SessionStorageFailed',
        undefined,
        { cause: redactor.redactError(cause) },
      );
    }
  }

  await accessToken();
  return {
    accessToken,
    get cacheKey() {
      return session.getCacheKey();
    },
  };
}

/** The stored JSON, whether or not the app's cookies decode their values. Null if it cannot be a session. */
function decode(value: unknown): string | null {
  const text = value ?? '';
  if (typeof text !== 'string') {
    throw new TypeError(
      `firmly-kit: \`get\` of createServerSession returned a value of type ${typeof text}, not a session. ` +
        'Return the text of the cookie, or undefined.',
    );
  }
  if (text.length > MAX_TEXT_LENGTH) return null;
  try {
    return text.startsWith('{') ? text : decodeURIComponent(text);
  } catch {
    return null;
  }
}
