'use client';

import { usePostalCode } from '@firmly-kit/react';
import { PostalCodeForm } from '@firmly-kit/ui';

/** The postal code for which all stores estimate delivery. */
export function DeliveryEstimate() {
  const { postalCode, set } = usePostalCode();
  return (
    <PostalCodeForm
      className="firmly-Cart-estimate"
      postalCode={postalCode}
      onPostalCodeChange={(code) => set.mutate({ postalCode: code })}
      pending={set.isPending}
      error={set.error}
    />
  );
}
