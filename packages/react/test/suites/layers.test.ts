import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

// Endpoints without a file of their own in a layer, and why.
const WITHOUT_ROUTE = [
  // The same request as updateLineItem, with the quantity 0.
  'removeLineItem',
];

/** The names of the modules in a folder of a package, without extension. */
function modulesIn(folder: string): string[] {
  return readdirSync(new URL(`../../../${folder}/`, import.meta.url))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => file.replace(/\.tsx?$/, ''));
}

const endpoints = modulesIn('core/src/endpoints');
const queries = modulesIn('react/src/queries').filter((name) => name.startsWith('get'));
const mutations = modulesIn('react/src/mutations');

test('there are endpoints to compare', () => {
  expect(endpoints).toEqual(expect.arrayContaining(['getCart', 'addLineItem']));
});

test('each endpoint of core has a query or a mutation in react', () => {
  const missing = endpoints.filter((name) => ![...queries, ...mutations].includes(name));
  expect(missing).toEqual([]);
});

test('each endpoint of core has a route in the sandbox', () => {
  const routes = modulesIn('sandbox/src/routes');
  expect(endpoints.filter((name) => !routes.includes(name))).toEqual(WITHOUT_ROUTE);
});

test('each query in react has an endpoint in core, and a hook', () => {
  const hooks = modulesIn('react/src/hooks');
  expect(queries.filter((name) => !endpoints.includes(name))).toEqual([]);
  expect(queries.filter((name) => !hooks.includes(name.replace(/^get/, 'use')))).toEqual([]);
});
