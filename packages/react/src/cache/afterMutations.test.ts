import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { afterMutations } from './afterMutations.ts';

const mutationKey = ['cart'];

test('it runs at once if nothing is pending, else once after the last mutation', async () => {
  const queryClient = new QueryClient();
  const ran: string[] = [];
  afterMutations(queryClient, { mutationKey }, () => ran.push('at once'));
  expect(ran).toEqual(['at once']);
  const ends: (() => void)[] = [];
  const mutations = [1, 2].map(() =>
    queryClient
      .getMutationCache()
      .build(queryClient, {
        mutationKey,
        mutationFn: () => new Promise<void>((resolve) => ends.push(resolve)),
      })
      .execute(undefined),
  );
  afterMutations(queryClient, { mutationKey }, () => ran.push('after'));
  await expect.poll(() => ends).toHaveLength(2);
  ends[0]?.();
  await mutations[0];
  expect(ran).toEqual(['at once']);
  ends[1]?.();
  await mutations[1];
  expect(ran).toEqual(['at once', 'after']);
});
