/** Provides the token for each request. */
export interface Session {
  /** Resolves with a token that is not known to be expired. */
  getToken: (signal: AbortSignal | undefined) => Promise<string>;
  /** Resolves with another token after the server refused `refused`; with `undefined` if there can be no other. */
  replaceToken: (refused: string, signal: AbortSignal | undefined) => Promise<string | undefined>;
  /** Identifies the device in cache keys. Changes with the device. */
  getCacheKey: () => string;
}
