import '@firmly-kit/ui/styles.css';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { tee } from '../../../test/helpers/carts.ts';
import type { FirmlyImageProps } from '../../provider/FirmlyUIContext.ts';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { imageSources } from './imageSources.ts';
import { ProductImage } from './ProductImage.tsx';

const broken = 'data:image/png;base64,broken';
const alive = tee.image?.url ?? '';

test.each([
  ['http:', 'http://cdn.example/a.png', ['https://cdn.example/a.png', 'http://cdn.example/a.png']],
  ['https:', 'https://cdn.example/a.png', ['https://cdn.example/a.png']],
  ['no scheme', '//cdn.example/a.png', ['https://cdn.example/a.png']],
  ['this machine', 'http://localhost:3000/a.png', ['http://localhost:3000/a.png']],
  [
    'upper case',
    'HTTP://cdn.example/a.png',
    ['https://cdn.example/a.png', 'HTTP://cdn.example/a.png'],
  ],
  ['a drawing', 'data:image/svg+xml,<svg/>', ['data:image/svg+xml,<svg/>']],
  ['a script', 'javascript:alert(1)', []],
  ['a page', 'data:text/html,<script>alert(1)</script>', []],
  ['a file', 'file:///etc/passwd', []],
  ['a blob', 'blob:https://a.example/1', []],
  ['nothing', ' ', []],
])('%s: %j is tried as %j', (_, url, urls) => {
  expect(imageSources({ url })).toEqual(urls);
});

test('a server renders the https: URL', () => {
  expect(renderToString(<ProductImage image={{ url: 'http://cdn.example/a.png' }} />)).toContain(
    'src="https://cdn.example/a.png"',
  );
});

test('the thumbnail size is preferred; if it fails, the next one is tried, then the placeholder', async () => {
  const { container, rerender } = await render(
    <ProductImage image={{ url: alive, compact: broken }} />,
  );
  await expect.poll(() => container.querySelector('img')?.naturalWidth).toBeGreaterThan(0);
  expect(container.querySelector('img')?.getAttribute('src')).toBe(alive);
  await rerender(<ProductImage image={{ url: broken, compact: `${broken}er` }} />);
  await expect.poll(() => container.querySelector('[data-status="placeholder"]')).not.toBeNull();
});

test.each([[undefined], [{ url: broken }], [{ url: alive }]])(
  'has the same size for %j',
  async (image) => {
    const { container } = await render(<ProductImage image={image} />);
    const size = () => container.firstElementChild?.getBoundingClientRect().toJSON();
    const before = size();
    await expect.poll(() => container.querySelector('img')?.complete ?? true).toBe(true);
    expect(size()).toEqual(before);
    expect(before).toMatchObject({ width: 64, height: 64 });
  },
);

test('is decorative without alt', async () => {
  const { container, getByRole, rerender } = await render(<ProductImage image={tee.image} />);
  expect(container.querySelector('img')).not.toBeNull();
  expect(getByRole('img').elements()).toEqual([]);
  await rerender(<ProductImage image={tee.image} alt="Orange tee" />);
  await expect.element(getByRole('img', { name: 'Orange tee' })).toBeVisible();
  await rerender(<ProductImage image={undefined} alt="Orange tee" />);
  await expect.element(getByRole('img', { name: 'Orange tee' })).toBeVisible();
});

test("the app's Image is rendered, and replaced if it fails", async () => {
  const components = {
    Image: ({ alt, ...props }: FirmlyImageProps) => <img alt={alt} data-app="" {...props} />,
  };
  const { container } = await render(
    <FirmlyUIProvider components={components}>
      <ProductImage image={{ url: alive }} />
      <ProductImage image={{ url: broken }} />
    </FirmlyUIProvider>,
  );
  await expect.poll(() => container.querySelectorAll('img[data-app]').length).toBe(1);
  expect(container.querySelectorAll('[data-status="placeholder"]')).toHaveLength(1);
});

test('a URL that is not a string is ignored', () => {
  const image = JSON.parse(
    '{ "url": 5, "src": null, "compact": {}, "large": "https://a.example/l.png" }',
  );
  expect(imageSources(image)).toEqual(['https://a.example/l.png']);
});

test('the placeholder replaces an image that failed before hydration', async () => {
  const image = <ProductImage image={{ url: broken }} />;
  const container = document.createElement('div');
  container.innerHTML = renderToString(image);
  document.body.append(container);
  const img = container.querySelector('img');
  // Out of sight, a lazy image is not loaded.
  img?.setAttribute('loading', 'eager');
  await expect.poll(() => img?.complete).toBe(true);
  await img?.decode().catch(() => undefined);
  img?.setAttribute('loading', 'lazy');
  const root = hydrateRoot(container, image);
  await expect.poll(() => container.querySelector('[data-status="placeholder"]')).not.toBeNull();
  root.unmount();
  container.remove();
});

test('the smallest sharp size is tried first', () => {
  const sizes = ['small', 'grande', 'large', 'src', 'url', 'medium', 'compact'];
  const image = Object.fromEntries(sizes.map((size) => [size, `https://cdn.example/${size}.png`]));
  expect(imageSources(image)).toEqual(
    ['compact', 'medium', 'url', 'src', 'large', 'grande', 'small'].map(
      (size) => `https://cdn.example/${size}.png`,
    ),
  );
});

test('it is loaded lazily, and its size is reserved', async () => {
  const { container } = await render(<ProductImage image={tee.image} />);
  const img = container.querySelector('img');
  await expect.element(img).toHaveAttribute('loading', 'lazy');
  await expect.element(img).toHaveAttribute('decoding', 'async');
  await expect.element(img).toHaveAttribute('width', '72');
  await expect.element(img).toHaveAttribute('height', '72');
});

test("the app's Image gets the same props", async () => {
  const received: Partial<FirmlyImageProps>[] = [];
  const components = {
    Image: ({ alt, ...props }: FirmlyImageProps) => {
      received.push(props);
      return <img alt={alt} {...props} />;
    },
  };
  await render(
    <FirmlyUIProvider components={components}>
      <ProductImage image={{ url: alive }} />
    </FirmlyUIProvider>,
  );
  expect(received[0]).toMatchObject({ src: alive, width: 72, height: 72, loading: 'lazy' });
});

test('a picture is lazy before it has a URL', () => {
  const html = renderToString(<ProductImage image={{ url: alive }} />);
  expect(html).toMatch(/loading="lazy".* src="/);
});
