'use client';

import type { GetPostalCodeErrorType, PostalCode, SetPostalCodeErrorType } from '@firmly-kit/core';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import {
  setPostalCodeMutationOptions,
  type SetPostalCodeVariables,
} from '../mutations/setPostalCode.ts';
import { useFirmlyClient } from '../provider/useFirmlyClient.ts';
import { postalCodeQueryOptions } from '../queries/getPostalCode.ts';

export interface UsePostalCodeResult {
  /** Undefined while it is fetched, and if none is set. */
  postalCode: string | undefined;
  /** Status of the fetch. */
  status: 'pending' | 'error' | 'success';
  error: GetPostalCodeErrorType | null;
  /** A mutation that sets it. The carts of all stores are read again. */
  set: UseMutationResult<PostalCode, SetPostalCodeErrorType, SetPostalCodeVariables>;
}

/**
 * The postal code for which all stores estimate delivery, and the mutation that changes it.
 *
 * @example
 * const { postalCode, set } = usePostalCode();
 * set.mutate({ postalCode: '90210' });
 */
export function usePostalCode(): UsePostalCodeResult {
  const client = useFirmlyClient();
  const queryClient = useQueryClient();
  const { data, status, error } = useQuery(postalCodeQueryOptions(client));
  const set = useMutation(setPostalCodeMutationOptions(client, queryClient));
  return { postalCode: data?.postal_code, status, error, set };
}
