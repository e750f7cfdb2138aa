import { retry } from '../http/retry.ts';
import { createSend } from '../http/createSend.ts';
import { assertPath } from '../params/assertPath.ts';
import { createBrowserSession } from '../session/createBrowserSession.ts';
import { createDeviceSession } from '../session/createDeviceSession.ts';
import { createTokenSession } from '../session/createTokenSession.ts';
import type { Session } from '../session/Session.ts';
import { createDefaultStorage } from '../session/storage.ts';
import { createEmitter } from '../utils/createEmitter.ts';
import { createAuthorizedRequest } from './authorizedRequest.ts';
import type { FirmlyClient, FirmlyClientOptions } from './FirmlyClient.ts';
import { resolveOptions, toBaseUrl } from './resolveOptions.ts';

/**
 * Creates a client. It sends nothing until an endpoint is called.
 *
 * @example
 * const client = createFirmlyClient({ appId: 'my-app' });
 * await getActiveDomains(client); // ["staging.luma.gift", "shop.luma.gift"]
 *
 * @throws TypeError for invalid options.
 */
export function createFirmlyClient(options: FirmlyClientOptions): FirmlyClient {
  const { retryOptions, ...resolved } = resolveOptions(options);
  const { baseUrl, timeoutMs } = resolved;
  const send = createSend({ ...options, ...resolved });
  const deviceChange = createEmitter<string>();
  const cacheKeyChange = createEmitter<void>();

  const session: Session =
    options.accessToken === undefined
      ? createDeviceSession({
          storage: options.storage ?? createDefaultStorage(),
          key: `firmly-kit:session:${options.appId}@${baseUrl}`,
          create: (oldToken) =>
            createBrowserSession(send, { appId: options.appId, accessToken: oldToken }),
          timeoutMs,
          onDeviceChange: deviceChange.emit,
          onCacheKeyChange: () => {
            if (options.cacheKey === undefined) cacheKeyChange.emit();
          },
        })
      : createTokenSession(options.accessToken, timeoutMs);
  const authorizedRequest = createAuthorizedRequest({ send, session, deviceChange });

  return {
    baseUrl,
    timeoutMs,
    get cacheKey() {
      return options.cacheKey ?? session.getCacheKey();
    },
    ownsDefaultSession: options.appId !== undefined && !options.storage,
    onCacheKeyChange: cacheKeyChange.add,
    onDeviceChange: deviceChange.add,
    async request(request) {
      request.signal?.throwIfAborted();
      assertPath(toBaseUrl(baseUrl), request.path);
      const call = { isRenewed: false };
      return retry(() => authorizedRequest(request, call), retryOptions, request.signal);
    },
  };
}
