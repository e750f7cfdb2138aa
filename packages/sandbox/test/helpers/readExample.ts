import { readFileSync } from 'node:fs';

/** A response body of the API's own pages, by its file name without `.json`. */
export function readExample(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../../../test/api-examples/${name}.json`, import.meta.url), 'utf8'),
  );
}
