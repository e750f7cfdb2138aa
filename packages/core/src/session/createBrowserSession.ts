import type { Send } from '../http/sendRequest.ts';
import { read } from '../parsing/parseBody.ts';
import { type BrowserSession, browserSessionSchema } from '../schemas/browserSession.ts';

export const SESSION_PATH = '/api/v1/browser-session';

export interface CreateBrowserSessionParameters {
  appId: string;
  /** The device's last token, expired or not: renews it instead of making a new device. */
  accessToken: string | undefined;
}

/** Makes a device, or renews the token of one. Source: `POST /api/v1/browser-session`. */
export function createBrowserSession(
  send: Send,
  { appId, accessToken }: CreateBrowserSessionParameters,
): Promise<BrowserSession> {
  return send({
    method: 'POST',
    path: SESSION_PATH,
    headers: { 'x-firmly-app-id': appId },
    ...(accessToken !== undefined && { body: { access_token: accessToken } }),
    secret: accessToken,
    read: (body, options) => read(browserSessionSchema, body, options),
  });
}
