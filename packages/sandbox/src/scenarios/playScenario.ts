import type { Context, Next } from 'hono';
import { clientClosedRequest } from '../utils/clientClosedRequest.ts';
import { delay } from '../utils/delay.ts';
import { waitForAbort } from '../utils/waitForAbort.ts';
import { errorResponse } from '../wire/errorResponse.ts';
import { API_PREFIX } from '../wire/paths.ts';
import type { Scenario } from './Scenario.ts';
import type { ScenarioEnv } from './ScenarioEnv.ts';

/** Plays a scenario: responds instead of the endpoint, or changes the endpoint's response. */
export async function playScenario(
  c: Context<ScenarioEnv>,
  next: Next,
  scenario: Scenario,
): Promise<Response | undefined> {
  const { signal } = c.req.raw;
  switch (scenario.kind) {
    case 'latency':
      return playLatency(c, next, () => delay(scenario.delayMs, signal));
    case 'status':
      return toStatusResponse(c, scenario);
    case 'html':
      return gatewayPage(scenario.status ?? 502);
    case 'truncated':
      await next();
      c.res = await cutInHalf(c.res);
      break;
    case 'unanswered':
      await next();
      await waitForAbort(signal);
      return clientClosedRequest();
    case 'hang':
      await waitForAbort(signal);
      return clientClosedRequest();
  }
  return undefined;
}

async function playLatency(
  c: Context<ScenarioEnv>,
  next: Next,
  wait: () => Promise<void>,
): Promise<Response | undefined> {
  if (!isCartMutation(c)) {
    await wait();
    if (c.req.raw.signal.aborted) return clientClosedRequest();
    await next();
    return undefined;
  }
  let passed: Promise<void> | undefined;
  const waitForLatency = () => (passed ??= wait());
  c.set('waitForLatency', waitForLatency);
  await next();
  // The response to a refused mutation is late too.
  await waitForLatency();
  return undefined;
}

function isCartMutation({ req }: Context): boolean {
  const isMutation = req.method === 'POST' || req.method === 'PUT' || req.method === 'DELETE';
  return isMutation && req.path.startsWith(`${API_PREFIX}/v1/domains/`);
}

const DEFAULT_ERRORS: Readonly<Record<number, { error: string; text: string }>> = {
  400: { error: 'ErrorInvalidInputBody', text: 'The request is not valid.' },
  401: { error: 'ErrorUnauthorized', text: 'The device is not authorized.' },
  404: { error: 'ErrorCartNotFound', text: 'Cart was not found.' },
  500: { error: 'ErrorInternalServer', text: 'Something went wrong on the server.' },
  503: { error: 'ErrorStoreUnavailable', text: 'The store is temporarily unavailable.' },
};

function toStatusResponse(c: Context, scenario: Extract<Scenario, { kind: 'status' }>): Response {
  const { status, error, description, retryAfterSeconds } = scenario;
  const usual = DEFAULT_ERRORS[status] ?? {
    error: `Error${status}`,
    text: 'The store refused this.',
  };
  return errorResponse(c, {
    status,
    error: error ?? usual.error,
    text: description ?? usual.text,
    headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  });
}

function gatewayPage(status: number): Response {
  const page = `<!doctype html><title>${status}</title><h1>${status}</h1><p>The gateway got no response.</p>`;
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function cutInHalf(whole: Response): Promise<Response> {
  const text = await whole.text();
  return new Response(text.slice(0, text.length / 2), {
    status: 200,
    headers: { 'content-type': 'application/json' },
  });
}
