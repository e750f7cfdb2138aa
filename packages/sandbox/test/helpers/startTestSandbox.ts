import { onTestFinished } from 'vitest';
import { startSandbox, type StartSandboxOptions } from '../../src/node/index.ts';
import { SESSION } from './paths.ts';

/** A session as the endpoint returns it. */
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
