import type { Send } from '../http/createSend.ts';
import { SESSION_PATH } from '../utils/paths.ts';
import { parseBody } from '../parsing/parseBody.ts';
import { browserSessionShape } from '../parsing/shapes.ts';
import type { BrowserSession } from '../schemas/browserSession.ts';

export interface CreateBrowserSessionParameters {
  appId: string;
  /** The device's last token, expired or not. With it the API renews the token, without it the API creates a device. */
  accessToken: string | undefined;
}

/** Creates a device, or renews a device's token. Source: `POST /api/v1/browser-session`. */
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
    parse: (body, options) => parseBody(browserSessionShape, body, options),
  });
}
