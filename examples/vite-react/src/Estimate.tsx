import { usePostalCode } from '@firmly-kit/react';
import { PostalCodeForm } from '@firmly-kit/ui';

/** The postal code for which all stores estimate delivery. */
export function Estimate() {
  const { postalCode, set } = usePostalCode();
  return (
    <PostalCodeForm
      className="estimate"
      postalCode={postalCode}
      onPostalCodeChange={(code) => set.mutate({ postalCode: code })}
      pending={set.isPending}
      error={set.error}
    />
  );
}
