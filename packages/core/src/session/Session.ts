/** Where the token of a request comes from. */
export interface Session {
  /** A token that should be good. */
  getToken: (signal: AbortSignal | undefined) => Promise<string>;
  /** A token after the server refused `refused`; `undefined` where there can be no other. */
  replaceToken: (refused: string, signal: AbortSignal | undefined) => Promise<string | undefined>;
  /** Names the device in cache keys. Changes with the device. */
  getCacheKey: () => string;
}
