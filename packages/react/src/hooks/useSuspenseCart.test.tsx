import type { Cart } from '@firmly-kit/core';
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense } from 'react';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { STAGING } from '../../test/helpers/catalogue.ts';
import { createShopper } from '../../test/helpers/createShopper.tsx';
import { useSuspenseActiveDomains, useSuspenseCart } from '../index.ts';

class Boundary extends Component<{ children: ReactNode; onRetry?: () => void }> {
  override state: { error?: Error | undefined } = {};
  static getDerivedStateFromError = (error: Error) => ({ error });
  retry = () => {
    this.props.onRetry?.();
    this.setState({ error: undefined });
  };
  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <>
        <p role="alert">{error.name}</p>
        <button type="button" onClick={this.retry}>
          Try again
        </button>
      </>
    );
  }
}

test('the suspense hooks suspend until there is data, which is never undefined', async () => {
  const { wrapper: Wrapper } = createShopper({ seed: 'single' });
  function Total() {
    const { data: domains } = useSuspenseActiveDomains();
    const { data: cart } = useSuspenseCart(domains[0] ?? '');
    expectTypeOf(domains).toEqualTypeOf<string[]>();
    expectTypeOf(cart).toEqualTypeOf<Cart>();
    return <output>{String(cart.total?.value)}</output>;
  }
  const { getByText } = await render(
    <Wrapper>
      <Suspense fallback={<p>Waiting</p>}>
        <Total />
      </Suspense>
    </Wrapper>,
  );
  await expect.element(getByText('24.2')).toBeVisible();
});

test('a suspense hook throws to the error boundary', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { wrapper: Wrapper } = createShopper({ seed: 'single' });
  function Total() {
    useSuspenseCart('not a domain');
    return null;
  }
  const { getByRole } = await render(
    <Wrapper>
      <Boundary>
        <Suspense>
          <Total />
        </Suspense>
      </Boundary>
    </Wrapper>,
  );
  await expect.element(getByRole('alert')).toHaveTextContent('InvalidParameterError');
});

test('the provider may be rendered inside the Suspense boundary', async () => {
  const { wrapper: Wrapper, countRequests } = createShopper({ seed: 'single' });
  function Total() {
    return <output>{String(useSuspenseCart(STAGING).data.total?.value)}</output>;
  }
  const { getByText } = await render(
    <Suspense fallback={<p>Waiting</p>}>
      <Wrapper>
        <Total />
      </Wrapper>
    </Suspense>,
  );
  await expect.element(getByText('24.2')).toBeVisible();
  expect(countRequests(`/api/v1/domains/${STAGING}/cart`)).toBe(1);
});

test('after "Try again" in a boundary that resets TanStack Query, a cart is read again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { wrapper: Wrapper, sandbox, countRequests } = createShopper({ seed: 'single' });
  sandbox.scenario('unavailable', { path: '/cart', times: 1 });
  function Total() {
    return <output>{String(useSuspenseCart(STAGING).data.total?.value)}</output>;
  }
  const { getByText, getByRole } = await render(
    <Wrapper>
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <Boundary onRetry={reset}>
            <Suspense>
              <Total />
            </Suspense>
          </Boundary>
        )}
      </QueryErrorResetBoundary>
    </Wrapper>,
  );
  await getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByText('24.2')).toBeVisible();
  expect(countRequests(`/api/v1/domains/${STAGING}/cart`)).toBe(2);
});
