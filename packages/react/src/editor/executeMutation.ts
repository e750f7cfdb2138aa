import type { Cart } from '@firmly-kit/core';
import type { QueryClient, UseMutationOptions } from '@tanstack/react-query';

/** Runs a mutation without an observer: it continues when the component that requested it unmounts. */
export function executeMutation<TError, TVariables, TContext>(
  queryClient: QueryClient,
  options: UseMutationOptions<Cart, TError, TVariables, TContext>,
  variables: TVariables,
): Promise<Cart> {
  return queryClient.getMutationCache().build(queryClient, options).execute(variables);
}
