import type { Route } from '../http/Route.ts';
import { addScenario } from './addScenario.ts';
import { clearScenarios } from './clearScenarios.ts';
import { discontinue } from './discontinue.ts';
import { getRequests } from './getRequests.ts';
import { resetSandbox } from './resetSandbox.ts';
import { submitCart } from './submitCart.ts';

/** The routes that steer a sandbox over HTTP, where a test has no hold of the object. */
export const controlRoutes: readonly Route[] = [
  addScenario,
  clearScenarios,
  discontinue,
  submitCart,
  getRequests,
  resetSandbox,
];
