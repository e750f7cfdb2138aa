import { getRequestListener } from '@hono/node-server';
import { createServer, type Server } from 'node:http';
import { createSandbox, type Sandbox } from '../createSandbox.ts';
import type { SandboxOptions } from '../SandboxOptions.ts';
import { jsonResponse } from '../utils/jsonResponse.ts';

/** Address of the server, and options of its sandbox. */
export interface StartSandboxOptions extends SandboxOptions {
  /** 0 is any free port. @default 4010 */
  port?: number;
  /** The interface to listen on. @default '127.0.0.1' */
  host?: string;
}

/** A listening sandbox. */
export interface RunningSandbox {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly sandbox: Sandbox;
  /** Stops listening and ends every connection, hanging ones too. */
  close(this: void): Promise<void>;
}

/**
 * Serves a sandbox over HTTP.
 *
 * @throws Error if it cannot listen on the address, TypeError if an option is not valid.
 * @example
 * ```ts
 * const { url, close } = await startSandbox({ port: 0 });
 * // … createFirmlyClient({ appId, baseUrl: url })
 * await close();
 * ```
 */
export async function startSandbox({
  port = 4010,
  host = '127.0.0.1',
  ...options
}: StartSandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = createSandbox(options);
  const listener = getRequestListener((request) => sandbox.fetch(request), {
    overrideGlobalObjects: false,
    errorHandler: badRequest,
  });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const actualPort = await listen(server, port, host);

  let closing: Promise<void> | undefined;
  return {
    url: `http://${reachableHost(host)}:${actualPort}`,
    port: actualPort,
    sandbox,
    close: () => (closing ??= close(server)),
  };
}

// Called for a request that the adapter could not read, or whose caller has already left.
function badRequest(error: unknown): Response {
  return jsonResponse({ code: 400, error: 'ErrorBadRequest', description: String(error) }, 400);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(port, host, cause)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function cannotListen(port: number, host: string, cause: NodeJS.ErrnoException): Error {
  const reason =
    cause.code === 'EADDRINUSE'
      ? `another program listens on port ${port}. Stop it, or choose another port (0 is any free one).`
      : `${cause.message}. Choose another host or port.`;
  return new Error(`The sandbox could not start on ${host}:${port}: ${reason}`, { cause });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
