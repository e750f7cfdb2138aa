export { createSandbox } from './createSandbox.ts';
export type { Sandbox } from './createSandbox.ts';
export type { SandboxFetch } from './http/createFetch.ts';
export type { SandboxOptions } from './SandboxOptions.ts';
export type { SandboxRequest } from './state/requestLog.ts';
export type { Scenario, ScenarioName } from './scenarios/Scenario.ts';
export type { ScenarioOptions } from './scenarios/scenarioQueue.ts';
export type { Seed } from './catalogue/seeds.ts';
