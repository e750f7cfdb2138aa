// @ts-check
import { expect, test } from 'vitest';
import { requireNodeVersion } from '../lib/process/requireNodeVersion.mjs';

test.each(['18.20.8', '20.18.3', '8.0.0'])('Node %s is too old', (version) => {
  expect(() => requireNodeVersion(version, '>=20.19.0')).toThrow(
    `Node 20.19.0 or newer is needed, and this is Node ${version}`,
  );
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(() => requireNodeVersion(version, '>=20.19.0')).not.toThrow();
});
