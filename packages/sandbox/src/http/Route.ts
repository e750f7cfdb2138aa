import type { Context } from 'hono';
import type { ScenarioEnv } from '../scenarios/ScenarioEnv.ts';
import type { SandboxState } from '../state/SandboxState.ts';

/** One endpoint: method, path and handler. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for a path parameter. */
  path: string;
  handle(c: Context<ScenarioEnv>, state: SandboxState): Response | Promise<Response>;
}
