import * as z from 'zod/mini';
import { field, formOf } from './field.ts';

/** Source: `POST /api/v1/browser-session`. */
export const browserSessionSchema = z.looseObject({
  access_token: field('token'),
  device_id: z.string(),
  /** Lifetime of the token, in seconds. */
  expires_in: formOf('number', z.number()),
});

export type BrowserSession = Pick<
  z.infer<typeof browserSessionSchema>,
  'access_token' | 'device_id' | 'expires_in'
>;
