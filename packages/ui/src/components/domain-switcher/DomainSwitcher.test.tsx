import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { DomainSwitcher } from './DomainSwitcher.tsx';

const domains = ['staging.luma.gift', 'demo.luma.gift', 'shop.luma.gift'];

test('is a group of radio buttons, the current store checked', async () => {
  const { getByRole } = await render(
    <DomainSwitcher
      domains={domains}
      value="demo.luma.gift"
      names={{ 'demo.luma.gift': 'Luma Demo' }}
      onValueChange={() => undefined}
    />,
  );
  await expect.element(getByRole('group', { name: 'Stores' })).toBeVisible();
  await expect.element(getByRole('radio', { name: 'Luma Demo' })).toBeChecked();
  expect(getByRole('radio').all()).toHaveLength(3);
});

test('a click and an arrow key tell which store was chosen', async () => {
  const onValueChange = vi.fn<(domain: string) => void>();
  const { getByText } = await render(
    <DomainSwitcher domains={domains} value="staging.luma.gift" onValueChange={onValueChange} />,
  );
  await getByText('shop.luma.gift').click();
  expect(onValueChange).toHaveBeenLastCalledWith('shop.luma.gift');
  await userEvent.keyboard('{ArrowUp}');
  expect(onValueChange).toHaveBeenLastCalledWith('demo.luma.gift');
});

test('two switchers on one page do not uncheck each other', async () => {
  const { getByRole } = await render(
    <>
      <DomainSwitcher domains={domains} value="demo.luma.gift" onValueChange={() => undefined} />
      <DomainSwitcher domains={domains} value="demo.luma.gift" onValueChange={() => undefined} />
    </>,
  );
  for (const radio of getByRole('radio', { name: 'demo.luma.gift' }).all()) {
    await expect.element(radio).toBeChecked();
  }
});

test('loading, empty and failed are told apart', async () => {
  const props = { value: undefined, onValueChange: () => undefined };
  const { getByRole, getByText, rerender } = await render(
    <DomainSwitcher domains={undefined} {...props} />,
  );
  await expect.element(getByRole('group')).toHaveAttribute('data-status', 'loading');
  await rerender(<DomainSwitcher domains={[]} {...props} />);
  await expect.element(getByText('You have no carts yet.')).toBeVisible();
  await rerender(
    <DomainSwitcher domains={undefined} error={{ name: 'NetworkError' }} {...props} />,
  );
  await expect.element(getByRole('alert')).toHaveTextContent('The connection failed');
});

test('a failure can be tried again', async () => {
  const onRetry = vi.fn<() => void>();
  const { getByRole } = await render(
    <DomainSwitcher
      domains={undefined}
      value={undefined}
      onValueChange={() => undefined}
      error={{ name: 'NetworkError' }}
      onRetry={onRetry}
    />,
  );
  await getByRole('button', { name: 'Try again' }).click();
  expect(onRetry).toHaveBeenCalledExactlyOnceWith();
});

test('a domain listed twice is one store', async () => {
  const { getByRole } = await render(
    <DomainSwitcher
      domains={[...domains, ...domains]}
      value={undefined}
      onValueChange={() => undefined}
    />,
  );
  expect(getByRole('radio').all()).toHaveLength(3);
});

test('a domain named like a part of every object shows itself', async () => {
  const { getByRole } = await render(
    <DomainSwitcher
      domains={['constructor']}
      names={{}}
      value={undefined}
      onValueChange={() => undefined}
    />,
  );
  await expect.element(getByRole('radio', { name: 'constructor' })).toBeVisible();
});
