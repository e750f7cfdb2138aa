import { onTestFinished } from 'vitest';
import { startSandbox, type StartSandboxOptions } from '../../src/node/index.ts';

export const SESSION = '/api/v1/browser-session';
export const ACTIVE_DOMAINS = '/api/v2/carts/active-domains';
export const cartPath = (domain: string) => `/api/v1/domains/${domain}/cart`;

/** A session as the endpoint answers it. */
export interface Session {
  device_created: boolean;
  access_token: string;
  expires_in: number;
  expires: number;
  device_id: string;
}

/** A sandbox on a free port for one test, with the calls a client would make. */
export async function startTestSandbox(options: StartSandboxOptions = {}) {
  const running = await startSandbox({ port: 0, ...options });
  onTestFinished(running.close);

  const call = (path: string, init?: RequestInit) => fetch(running.url + path, init);

  const postSession = (body?: string, appId = 'my-app') =>
    call(SESSION, {
      method: 'POST',
      headers: { 'x-firmly-app-id': appId },
      ...(body !== undefined && { body }),
    });

  const openSession = async (oldToken?: string): Promise<Session> => {
    const body = oldToken === undefined ? undefined : JSON.stringify({ access_token: oldToken });
    return (await postSession(body)).json();
  };

  const get = (path: string, token: string, headers: Record<string, string> = {}) =>
    call(path, { headers: { 'x-firmly-authorization': token, ...headers } });

  return { ...running, call, postSession, openSession, get };
}

/** Status and parsed body, to be compared in one go. */
export async function readAnswer(pending: Response | Promise<Response>) {
  const response = await pending;
  const body: unknown = await response.json();
  return { status: response.status, body };
}

/** A clock that a test moves by hand. */
export function createClock(startMs = Date.UTC(2026, 0, 15, 12)) {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advanceSeconds(seconds: number) {
      nowMs += seconds * 1000;
    },
  };
}
