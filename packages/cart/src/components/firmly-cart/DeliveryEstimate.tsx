'use client';

import { usePostalCode } from '@firmly-kit/react';
import { PostalCodeForm } from '@firmly-kit/ui';
import { useContext } from 'react';
import { CartSettingsContext } from '../../provider/CartSettings.ts';

/** The postal code for which all stores estimate delivery. */
export function DeliveryEstimate() {
  const { components } = useContext(CartSettingsContext);
  const { postalCode, set } = usePostalCode();
  const Form = components?.PostalCodeForm ?? PostalCodeForm;
  return (
    <Form
      className="firmly-Cart-estimate"
      postalCode={postalCode}
      onPostalCodeChange={(code) => set.mutate({ postalCode: code })}
      pending={set.isPending}
      error={set.error}
    />
  );
}
