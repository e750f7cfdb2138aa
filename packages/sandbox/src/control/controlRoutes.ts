import type { Route } from '../http/Route.ts';
import { addScenario } from './addScenario.ts';
import { clearScenarios } from './clearScenarios.ts';
import { discontinue } from './discontinue.ts';
import { getRequests } from './getRequests.ts';
import { resetSandbox } from './resetSandbox.ts';
import { submitCart } from './submitCart.ts';

/** The routes that control a sandbox over HTTP, for a test that cannot reach the object. */
export const controlRoutes: readonly Route[] = [
  addScenario,
  clearScenarios,
  discontinue,
  submitCart,
  getRequests,
  resetSandbox,
];
