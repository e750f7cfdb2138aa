import type { RetryOptions } from '../http/retry.ts';
import type { Drift, Parse } from '../parsing/parseBody.ts';
import type { AccessToken } from '../session/createTokenSession.ts';
import type { TokenStorage } from '../session/storage.ts';

interface SharedOptions {
  /**
   * Origin of the API, with a path prefix if there is one. In a browser it may be a path of the page's own origin, such as
   * `/api/firmly`; a server needs the whole URL. On a server a client with an `appId` and a path can be created, for pages that
   * are rendered there, and its requests fail with a TypeError.
   * @default "https://api.firmly.work"
   */
  baseUrl?: string | URL | undefined;
  /** Sends the requests. @default the global `fetch`, looked up for each request */
  fetch?: typeof globalThis.fetch | undefined;
  /** Limit per attempt, in milliseconds; a retry restarts it. @default 10000 */
  timeoutMs?: number | undefined;
  /**
   * Limit of a response body, in bytes after decompression. A longer one is not read to its end: a `SchemaError`, or an
   * `HttpError` if the status is an error. Without `response.body`, as in React Native, the text is read whole and then measured.
   * @default 8388608
   */
  maxResponseBytes?: number | undefined;
  /** How reads are retried after a network failure, a timeout, 408, 429 or 5xx. Mutations are never retried. */
  retry?: RetryOptions | undefined;
  /**
   * Identifies the device in cache keys, so that no cart is shown to another shopper. Set it only to share a cache between
   * clients of one device, such as a server's and the browser's. Not a token.
   * @default with `appId`, stored beside the session and changed with the device; with `accessToken`, unique to this client
   */
  cacheKey?: string | undefined;
  /** Keeps the store's `session` and `payment_handle` in carts instead of dropping them. @default false */
  keepSecrets?: boolean | undefined;
  /** Called for each part of a body that does not match the documented shape and was therefore dropped. */
  onDrift?: ((drift: Drift) => void) | undefined;
}

interface AppIdOptions {
  /** The app's id at Firmly. The client uses it to open and renew the device's session. */
  appId: string;
  /** Stores the session. @default localStorage in a browser, memory elsewhere */
  storage?: TokenStorage | undefined;
  accessToken?: undefined;
}

interface AccessTokenOptions {
  /** A device's token, or a function that returns it. Called for each request, and again with the refused token after a refusal. */
  accessToken: AccessToken;
  appId?: undefined;
  storage?: undefined;
}

export type FirmlyClientOptions = SharedOptions & (AppIdOptions | AccessTokenOptions);

/** One request, as an endpoint function describes it to the client. */
export interface FirmlyRequest<T> {
  /** Every method but GET is a mutation: sent once, never retried. */
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query, already encoded. Starts with `/` and stays below `baseUrl`, else the request is refused. */
  path: string;
  /** Sent as JSON. No error of this kit quotes it. */
  body?: unknown;
  /** Parses the response body into the result of the endpoint. */
  parse: Parse<T>;
  signal?: AbortSignal | undefined;
  /**
   * Called with true right before the request is given to `fetch`: if it throws, nothing is sent. Called with false when the
   * token was refused, before the request is sent again.
   */
  onSend?: ((isSent: boolean) => void) | undefined;
}

/** Calls one Firmly API as one device. Every endpoint function takes a client. It holds the session and exposes no token. */
export interface FirmlyClient {
  /**
   * The absolute URL that paths are appended to, without a slash at its end. On a server with an `appId`, the path if it is one.
   */
  readonly baseUrl: string;
  /** Limit of one attempt of a request, in milliseconds. */
  readonly timeoutMs: number;
  /** Identifies this client's device in cache keys. Changes with the device, unless the `cacheKey` option is set. */
  readonly cacheKey: string;
  /** Calls `listener` after `cacheKey` has changed. Returns a function that removes the listener. */
  readonly onCacheKeyChange: (listener: () => void) => () => void;
  /**
   * True for an `appId` client without custom `storage`. On a server all shoppers would share its session, so the hooks refuse
   * it there.
   */
  readonly ownsDefaultSession: boolean;
  /**
   * Sends a request with the device's token and parses the response.
   *
   * @throws FirmlyError of any kind, or the reason of `signal`.
   */
  readonly request: <T>(request: FirmlyRequest<T>) => Promise<T>;
  /**
   * Calls `listener` with the new device's id after a device that could not be renewed was replaced. Returns a function that
   * removes the listener.
   */
  readonly onDeviceChange: (listener: (deviceId: string) => void) => () => void;
}
