/** A complete address in the United States, as `POST /cart/shipping-info` takes it. */
export const address = {
  first_name: 'Ada',
  last_name: 'Example',
  email: 'ada@example.com',
  address1: '12 Harbor Street',
  city: 'Portland',
  postal_code: '04101',
  state_or_province: 'Maine',
  country: 'United States',
};
