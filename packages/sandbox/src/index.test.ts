import { expect, test } from 'vitest';
import * as entry from './index.ts';
import * as nodeEntry from './node/index.ts';

test('the entries export only documented names, and all of them', () => {
  expect(Object.keys(entry)).toEqual(['createSandbox']);
  expect(Object.keys(nodeEntry)).toEqual(['startSandbox']);
});
