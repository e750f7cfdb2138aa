export { startSandbox } from './startSandbox.ts';
export type { RunningSandbox, StartSandboxOptions } from './startSandbox.ts';
