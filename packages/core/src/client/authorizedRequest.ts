import { DeviceChangedError } from '../errors/DeviceChangedError.ts';
import { isHttpError } from '../errors/guards.ts';
import type { HttpError } from '../errors/HttpError.ts';
import type { Send } from '../http/createSend.ts';
import type { Session } from '../session/Session.ts';
import type { createEmitter } from '../utils/createEmitter.ts';
import type { FirmlyRequest } from './FirmlyClient.ts';

interface AuthorizedRequestOptions {
  send: Send;
  session: Session;
  deviceChange: Pick<ReturnType<typeof createEmitter<string>>, 'add'>;
}

/** Whether the token was already renewed for this call. A server that refuses every token must not get one per attempt. */
interface Call {
  isRenewed: boolean;
}

/** Returns a function that sends a request with the session's token, and once more with a new token after a refusal. */
export function createAuthorizedRequest({ send, session, deviceChange }: AuthorizedRequestOptions) {
  let deviceChanges = 0;
  deviceChange.add(() => {
    deviceChanges += 1;
  });

  return async function authorizedRequest<T>(request: FirmlyRequest<T>, call: Call): Promise<T> {
    const { method, path, signal } = request;
    const changesBefore = deviceChanges;

    function sendWith(token: string): Promise<T> {
      // A mutation that was requested for one device's cart must not change the next device's cart.
      if (deviceChanges !== changesBefore && method !== 'GET') {
        throw new DeviceChangedError(`${method} ${path}`);
      }
      return send({ ...request, headers: { 'x-firmly-authorization': token }, secret: token });
    }

    const token = await session.getToken(signal);
    try {
      return await sendWith(token);
    } catch (error) {
      if (call.isRenewed || !isHttpError(error) || !isTokenRefused(error)) throw error;
      call.isRenewed = true;
      request.onSend?.(false);
      const newToken = await session.replaceToken(token, signal);
      if (newToken === undefined) throw error;
      return sendWith(newToken);
    }
  };
}

// Get Cart answers 400 where the other endpoints answer 401.
const TOKEN_CODES = new Set(['InvalidToken', 'InvalidJWTToken', 'MissingAuthHeader']);

function isTokenRefused({ status, code }: HttpError): boolean {
  return status === 401 || (status === 400 && TOKEN_CODES.has(code));
}
