'use client';

import { usePostalCode } from '@firmly-kit/react';
import { PostalCodeForm } from '@firmly-kit/ui';
import { useContext } from 'react';
import { CartSettingsContext } from '../../provider/CartSettings.ts';

/** The postal code for which all stores estimate delivery. It is read while the carts are, and shown once there is a cart. */
export function DeliveryEstimate({ isShown }: { isShown: boolean }) {
  const { components } = useContext(CartSettingsContext);
  const { postalCode, set } = usePostalCode();
  const Form = components?.PostalCodeForm ?? PostalCodeForm;
  return isShown ? (
    <Form
      className="firmly-Cart-estimate"
      postalCode={postalCode}
      onPostalCodeChange={(code) => set.mutate({ postalCode: code })}
      pending={set.isPending}
      error={set.error}
    />
  ) : null;
}
