import type { Context, Next } from 'hono';
import { errorResponse } from '../http/errorResponse.ts';
import { aborted, wait } from './abortable.ts';
import type { Scenario } from './Scenario.ts';

/** Lets a scenario answer in place of the endpoint, or do something to its answer. */
export async function playScenario(
  c: Context,
  next: Next,
  scenario: Scenario,
): Promise<Response | undefined> {
  const { signal } = c.req.raw;
  switch (scenario.kind) {
    case 'latency':
      await wait(scenario.delayMs, signal);
      if (signal.aborted) return callerLeft();
      await next();
      break;
    case 'status':
      return statusAnswer(c, scenario);
    case 'html':
      return gatewayPage(scenario.status ?? 502);
    case 'truncated':
      await next();
      c.res = await cutInHalf(c.res);
      break;
    case 'hang':
      await aborted(signal);
      return callerLeft();
  }
  return undefined;
}

const DEFAULT_ERRORS: Readonly<Record<number, { error: string; text: string }>> = {
  400: { error: 'ErrorInvalidInputBody', text: 'The request is not valid.' },
  401: { error: 'ErrorUnauthorized', text: 'The device is not authorized.' },
  404: { error: 'ErrorCartNotFound', text: 'Cart was not found.' },
  500: { error: 'ErrorInternalServer', text: 'Something went wrong on the server.' },
  503: { error: 'ErrorStoreUnavailable', text: 'The store is temporarily unavailable.' },
};

function statusAnswer(c: Context, scenario: Extract<Scenario, { kind: 'status' }>): Response {
  const { status, error, description, retryAfterSeconds } = scenario;
  const usual = DEFAULT_ERRORS[status] ?? {
    error: `Error${status}`,
    text: 'Played by a scenario.',
  };
  return errorResponse(c, {
    status,
    error: error ?? usual.error,
    text: description ?? usual.text,
    headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
  });
}

function gatewayPage(status: number): Response {
  const page = `<!doctype html><title>${status}</title><h1>${status}</h1><p>The gateway got no answer.</p>`;
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function cutInHalf(whole: Response): Promise<Response> {
  const text = await whole.text();
  return new Response(text.slice(0, text.length / 2), {
    status: 200,
    headers: { 'content-type': 'application/json' },
  });
}

// Nobody reads this answer; 499 is what gateways log for it.
function callerLeft(): Response {
  return new Response(null, { status: 499 });
}
