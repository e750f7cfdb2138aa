import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { controlRoutes } from './control/controlRoutes.ts';
import { allowAnyOrigin } from './http/allowAnyOrigin.ts';
import { echoRequestId } from './http/echoRequestId.ts';
import { routes } from './routes/routes.ts';
import type { ScenarioEnv } from './scenarios/ScenarioEnv.ts';
import { scenarioMiddleware } from './scenarios/scenarioMiddleware.ts';
import type { RequestLog } from './state/requestLog.ts';
import type { SandboxState } from './state/SandboxState.ts';
import { type ApiError, ApiException } from './utils/ApiException.ts';
import { BodyError } from './utils/readJsonBody.ts';
import { errorResponse } from './wire/errorResponse.ts';
import { API_PREFIX } from './wire/paths.ts';

const allRoutes = [...routes, ...controlRoutes];

/** Wires the routes to one sandbox's state. */
export function createApp(state: SandboxState): Hono<ScenarioEnv> {
  const app = new Hono<ScenarioEnv>();
  app.use(allowAnyOrigin);
  app.use(
    `${API_PREFIX}/*`,
    echoRequestId,
    logRequests(state.log),
    scenarioMiddleware(state.scenarios),
  );
  for (const route of allRoutes) {
    app.on(route.method, route.path, (c) => route.handle(c, state));
  }
  for (const [path, allow] of allowedMethods()) {
    app.all(path, (c) => methodNotAllowed(c, allow));
  }
  app.notFound((c) =>
    errorResponse(c, { status: 404, error: 'ErrorNotFound', text: `There is no ${c.req.path}.` }),
  );
  app.onError((error, c) => errorResponse(c, toApiError(error)));
  return app;
}

function toApiError(error: Error): ApiError {
  if (error instanceof ApiException) return error.apiError;
  if (error instanceof BodyError) {
    return { status: 400, error: 'ErrorInvalidInputBody', text: error.message };
  }
  return { status: 500, error: 'ErrorInternalServer', text: String(error) };
}

function logRequests(log: RequestLog): MiddlewareHandler {
  return async (c, next) => {
    const recordStatus = log.add(c.req.raw);
    await next();
    if (!c.req.raw.signal.aborted) recordStatus(c.res.status);
  };
}

function allowedMethods(): Map<string, string> {
  const allowed = new Map<string, string>();
  for (const { method, path } of allRoutes) {
    const methods = method === 'GET' ? 'GET, HEAD' : method;
    const others = allowed.get(path) ?? 'OPTIONS';
    allowed.set(path, `${methods}, ${others}`);
  }
  return allowed;
}

function methodNotAllowed(c: Context, allow: string): Response {
  return errorResponse(c, {
    status: 405,
    error: 'ErrorMethodNotAllowed',
    text: `${c.req.path} takes ${allow}, not ${c.req.method}.`,
    headers: { allow },
  });
}
