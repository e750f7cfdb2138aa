import { expect } from 'vitest';

/** An error as every cart endpoint words it. */
export const refused = (status: number, error: string) => ({
  status,
  body: { code: status, error, description: expect.any(String) },
});
