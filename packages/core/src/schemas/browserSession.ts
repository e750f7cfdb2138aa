import * as z from 'zod/mini';

/** Source: `POST /api/v1/browser-session`. */
export const browserSessionSchema = z.looseObject({
  access_token: z.string(),
  device_id: z.string(),
  /** Seconds the token lives. */
  expires_in: z.number(),
});

export type BrowserSession = Pick<
  z.infer<typeof browserSessionSchema>,
  'access_token' | 'device_id' | 'expires_in'
>;
