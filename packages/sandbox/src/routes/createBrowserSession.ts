import type { Context } from 'hono';
import type { Route } from '../http/Route.ts';
import type { Device } from '../state/deviceStore.ts';
import type { SandboxState } from '../state/SandboxState.ts';
import type { ApiError } from '../utils/ApiException.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';
import { BodyError, readJsonBody } from '../utils/readJsonBody.ts';
import { errorResponse } from '../wire/errorResponse.ts';
import { SESSION_PATH } from '../wire/paths.ts';

/** Opens a session for a new device, or renews the one whose token the body carries. */
export const createBrowserSession: Route = {
  method: 'POST',
  path: SESSION_PATH,
  async handle(c, state) {
    const appId = c.req.header('x-firmly-app-id');
    if (!appId || !state.acceptsAppId(appId)) {
      return errorResponse(c, {
        status: 400,
        error: 'InvalidAppId',
        text: 'The x-firmly-app-id header is missing or names no known app.',
      });
    }

    const oldToken = await readOldToken(c);
    if (oldToken === undefined) return toSessionResponse(state, state.devices.create(), true);

    const renewal = findRenewedDevice(state, oldToken);
    if (renewal.problem) return errorResponse(c, renewal.problem);
    return toSessionResponse(state, renewal.device, false);
  },
};

async function readOldToken(c: Context): Promise<string | undefined> {
  const { access_token: token } = await readJsonBody(c);
  if (token === undefined || token === null) return undefined;
  if (typeof token !== 'string') throw new BodyError('access_token must be a string.');
  return token;
}

type Renewal = { device: Device; problem?: undefined } | { device?: undefined; problem: ApiError };

function findRenewedDevice({ tokens, devices }: SandboxState, oldToken: string): Renewal {
  const reading = tokens.read(oldToken);
  if (reading.status === 'stale') {
    return { problem: refusal('TokenExpired', 'The token expired more than a week ago.') };
  }
  if (reading.status === 'invalid') {
    return {
      problem: refusal('InvalidToken', 'This sandbox has issued no such token.'),
    };
  }
  const device = devices.find(reading.deviceId);
  return device
    ? { device }
    : { problem: refusal('TokenUnknownDevice', 'The device of this token is not known.') };
}

function refusal(error: string, text: string): ApiError {
  return { status: 401, error, text };
}

function toSessionResponse(state: SandboxState, device: Device, created: boolean): Response {
  const token = state.tokens.issue(device.id);
  return jsonResponse({
    device_created: created,
    access_token: token.accessToken,
    expires_in: token.expiresIn,
    expires: token.expires,
    device_id: device.id,
  });
}
