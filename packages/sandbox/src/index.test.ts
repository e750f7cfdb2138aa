import { expect, test } from 'vitest';
import * as entry from './index.ts';
import * as nodeEntry from './node/index.ts';

test('the entries export exactly what is documented', () => {
  expect(Object.keys(entry)).toEqual(['createSandbox']);
  expect(Object.keys(nodeEntry)).toEqual(['startSandbox']);
});
