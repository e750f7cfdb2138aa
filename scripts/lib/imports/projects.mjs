// @ts-check

/**
 * @typedef {object} Project
 * @property {string} source Its sources, relative to the repository.
 * @property {string} [nested] A folder whose folders are rooms of their own.
 * @property {readonly string[]} order Its folders, and some files. Each may import those after it.
 */

/** @type {Readonly<Record<string, Project>>} */
export const PROJECTS = {
  core: {
    source: 'packages/core/src',
    order: [
      'endpoints',
      'client',
      'session',
      'http',
      'parsing',
      'params',
      'cart',
      'money',
      'schemas',
      'errors',
      'utils',
    ],
  },
  react: {
    source: 'packages/react/src',
    order: [
      'hooks',
      'editor',
      'provider',
      'sync',
      'mutations',
      'cache',
      'queries',
      'errors',
      'utils',
    ],
  },
  ui: {
    source: 'packages/ui/src',
    nested: 'components',
    order: ['components', 'cart', 'provider', 'messages', 'styles', 'themes', 'utils'],
  },
  cart: {
    source: 'packages/cart/src',
    nested: 'components',
    order: ['components', 'hooks', 'provider', 'events', 'styles', 'utils'],
  },
  sandbox: {
    source: 'packages/sandbox/src',
    order: [
      'node',
      'createSandbox.ts',
      'createApp.ts',
      'SandboxOptions.ts',
      'control',
      'routes',
      'http',
      'state',
      'scenarios',
      'catalogue',
      'cart',
      'wire',
      'utils',
    ],
  },
  scripts: {
    source: 'scripts',
    nested: 'lib',
    order: [
      'lib/screenshots',
      'lib/storybook',
      'lib/test',
      'lib/setups',
      'lib/catalogue',
      'lib/api',
      'lib/dev',
      'lib/browser',
      'lib/docs',
      'lib/packages',
      'lib/css',
      'lib/imports',
      'lib/schemas',
      'lib/process',
    ],
  },
};
