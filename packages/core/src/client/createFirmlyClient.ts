import { isHttpError } from '../errors/guards.ts';
import type { HttpError } from '../errors/HttpError.ts';
import { DeviceChangedError } from '../errors/DeviceChangedError.ts';
import { createBrowserSession } from '../session/createBrowserSession.ts';
import { createSend } from '../http/sendRequest.ts';
import { retry, type RetryOptions } from '../http/retry.ts';
import type { Drift, Read } from '../parsing/parseBody.ts';
import { createEmitter } from '../utils/createEmitter.ts';
import { createDeviceSession } from '../session/createDeviceSession.ts';
import { createDefaultStorage, type TokenStorage } from '../session/storage.ts';
import { createTokenSession, type AccessToken } from '../session/createTokenSession.ts';
import { resolveOptions } from './resolveOptions.ts';

interface SharedOptions {
  /** Origin of the API, with a path prefix if there is one. @default "https://api.firmly.work" */
  baseUrl?: string | URL;
  /** Sends the requests. @default the global `fetch`, looked up at each call */
  fetch?: typeof globalThis.fetch;
  /** Per attempt, in milliseconds; a retry starts anew. @default 10000 */
  timeoutMs?: number;
  /** How reads are tried again after a network failure, a time-out, 408, 429 or 5xx. Writes never are. */
  retry?: RetryOptions;
  /**
   * Names the device in cache keys, so that no cart is shown to another shopper. Give one only to share a cache between
   * clients of the same device: a server's and the browser's. Not a token.
   * @default with `appId`, kept beside the session, and changed with the device; with `accessToken`, unique to this client
   */
  cacheKey?: string;
  /** Leaves the merchant's `session` and `payment_handle` in carts, which are dropped otherwise. @default false */
  keepSecrets?: boolean;
  /** Called for each part of a body that is not as documented, and so was left out. */
  onDrift?: (drift: Drift) => void;
}

interface AppIdOptions {
  /** The app's id at Firmly: the client makes and renews the device's session with it. */
  appId: string;
  /** Where the session is kept. @default localStorage in a browser, memory elsewhere */
  storage?: TokenStorage;
  accessToken?: never;
}

interface AccessTokenOptions {
  /** A device's token, or a function that is asked for one at each request and again after a refusal. */
  accessToken: AccessToken;
  appId?: never;
  storage?: never;
}

export type FirmlyClientOptions = SharedOptions & (AppIdOptions | AccessTokenOptions);

/** One call of an endpoint, as the endpoint functions describe it to the client. */
export interface FirmlyRequest<T> {
  /** All but GET are writes: sent once, and never tried again when they may have been applied. */
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query, each part encoded already. */
  path: string;
  /** Sent as JSON. No error of this kit quotes it. */
  body?: unknown;
  /** Makes of the body what the endpoint returns. */
  read: Read<T>;
  signal?: AbortSignal | undefined;
}

/** Speaks to one Firmly API as one device. Given to every endpoint function; holds the session, shows no token. */
export interface FirmlyClient {
  readonly baseUrl: string;
  /** Tells this client's device from others in cache keys. Changes with the device, unless it was given as an option. */
  readonly cacheKey: string;
  /** Calls `listener` when `cacheKey` has changed. Returns how to stop. */
  readonly onCacheKeyChange: (listener: () => void) => () => void;
  /** Whether it keeps its device wherever it runs, with an `appId` and no `storage` given: on a server, for all shoppers. */
  readonly ownsDefaultSession: boolean;
  /**
   * Sends a request with the device's token, and reads the answer.
   *
   * @throws FirmlyError of any kind, or the reason of `signal`.
   */
  readonly request: <T>(request: FirmlyRequest<T>) => Promise<T>;
  /** Calls `listener` when the device could not be renewed and a new one took its place. Returns how to stop. */
  readonly onDeviceChange: (listener: (deviceId: string) => void) => () => void;
}

/**
 * Makes a client. Sends nothing until an endpoint is called.
 *
 * @example
 * const client = createFirmlyClient({ appId: 'my-app' });
 * await getActiveDomains(client); // ["staging.luma.gift", "shop.luma.gift"]
 *
 * @throws TypeError for options that cannot work.
 */
export function createFirmlyClient(options: FirmlyClientOptions): FirmlyClient {
  const { baseUrl, timeoutMs, retryOptions } = resolveOptions(options);
  const send = createSend({ ...options, baseUrl, timeoutMs });
  const deviceListeners = createEmitter<string>();
  const cacheKeyListeners = createEmitter<void>();

  const session =
    options.accessToken === undefined
      ? createDeviceSession({
          storage: options.storage ?? createDefaultStorage(),
          key: `firmly-kit:session:${options.appId}@${baseUrl}`,
          create: (oldToken) =>
            createBrowserSession(send, { appId: options.appId, accessToken: oldToken }),
          timeoutMs,
          onDeviceChange: deviceListeners.call,
          onCacheKeyChange: () => {
            if (options.cacheKey === undefined) cacheKeyListeners.call();
          },
        })
      : createTokenSession(options.accessToken, timeoutMs);

  async function requestOnce<T>(
    request: FirmlyRequest<T>,
    call: { isRenewed: boolean },
  ): Promise<T> {
    const refuseOther = watchDevice(request);
    try {
      const token = await session.getToken(request.signal);
      refuseOther.check();
      try {
        return await sendWith(token, request);
      } catch (error) {
        if (call.isRenewed || !isHttpError(error) || !isTokenRefused(error)) throw error;
        call.isRenewed = true;
        const other = await session.replaceToken(token, request.signal);
        if (other === undefined) throw error;
        refuseOther.check();
        return await sendWith(other, request);
      }
    } finally {
      refuseOther.stop();
    }
  }

  /** What was meant for the carts of one device must not change those of the next. */
  function watchDevice({ method, path }: Pick<FirmlyRequest<unknown>, 'method' | 'path'>) {
    let isOther = false;
    const stop = deviceListeners.add(() => {
      isOther = true;
    });
    return {
      stop,
      check() {
        if (!isOther || method === 'GET') return;
        throw new DeviceChangedError(`${method} ${path}`);
      },
    };
  }

  function sendWith<T>(token: string, request: FirmlyRequest<T>): Promise<T> {
    return send({ ...request, headers: { 'x-firmly-authorization': token }, secret: token });
  }

  return {
    baseUrl,
    get cacheKey() {
      return options.cacheKey ?? session.getCacheKey();
    },
    ownsDefaultSession: options.appId !== undefined && !options.storage,
    onCacheKeyChange: cacheKeyListeners.add,
    onDeviceChange: deviceListeners.add,
    async request(request) {
      request.signal?.throwIfAborted();
      // Of the whole call, however often it is tried: a server that refuses each new token must not get one each time.
      const call = { isRenewed: false };
      return retry(() => requestOnce(request, call), retryOptions, request.signal);
    },
  };
}

// Get Cart answers 400 where other endpoints answer 401.
const TOKEN_CODES = new Set(['InvalidToken', 'InvalidJWTToken', 'MissingAuthHeader']);

function isTokenRefused({ status, code }: HttpError): boolean {
  return status === 401 || (status === 400 && TOKEN_CODES.has(code));
}
