import type { Context } from 'hono';
import type { Device } from '../state/deviceStore.ts';
import type { SandboxState } from '../state/SandboxState.ts';
import type { ApiError } from '../utils/ApiException.ts';

const PROBLEMS = {
  MissingAuthHeader: 'The x-firmly-authorization header is missing.',
  InvalidToken: 'Jwt token is invalid.',
  InvalidJWTToken: 'Jwt token has expired.',
  ErrorUnauthorized: 'The device of this token is not known.',
};

/** Why a caller was not authenticated. */
export type AuthenticationProblem = keyof typeof PROBLEMS;

/** The calling device, or the reason why there is none. */
export type Authentication =
  | { device: Device; problem?: undefined }
  | { device?: undefined; problem: AuthenticationProblem };

/** Reads the device token that every call but the session's must carry. */
export function authenticate(c: Context, { tokens, devices }: SandboxState): Authentication {
  const token = c.req.header('x-firmly-authorization');
  if (!token) return { problem: 'MissingAuthHeader' };

  const reading = tokens.read(token);
  if (reading.status === 'invalid') return { problem: 'InvalidToken' };
  if (reading.status !== 'valid') return { problem: 'InvalidJWTToken' };

  const device = devices.find(reading.deviceId);
  return device ? { device } : { problem: 'ErrorUnauthorized' };
}

/** Turns a problem into an error. Each endpoint chooses the status: the API's pages differ on it. */
export function authenticationError(problem: AuthenticationProblem, status: 400 | 401): ApiError {
  return { status, error: problem, text: PROBLEMS[problem] };
}
