import '@firmly-kit/ui/styles.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { FirmlyUIProvider } from '../../provider/FirmlyUIProvider.tsx';
import { Money } from './Money.tsx';

test('an amount without a value is a dash, without the words of format', async () => {
  const { container } = await render(
    <Money money={{ currency: 'USD' }} format={(a) => `${a} each`} />,
  );
  expect(container.textContent).toBe('—');
});

test('in a right-to-left sentence, currency and number stay together', async () => {
  const { container } = await render(
    <FirmlyUIProvider locale="ar-EG">
      <p dir="rtl">
        <Money money={{ currency: 'USD', value: 22 }} format={(amount) => `${amount} each`} />
      </p>
    </FirmlyUIProvider>,
  );
  const text = container.querySelector('bdi')?.firstChild;
  const written = text?.textContent ?? '';
  const measurePart = (part: string) => {
    const range = new Range();
    const start = written.indexOf(part);
    range.setStart(text ?? container, start);
    range.setEnd(text ?? container, start + part.length);
    return range.getBoundingClientRect();
  };
  const [figure, currency, word] = ['٢٢', 'US$', 'each'].map(measurePart);
  const isBetween = (a?: DOMRect, b?: DOMRect) =>
    Math.min(a?.left ?? 0, b?.left ?? 0) < (word?.left ?? 0) &&
    (word?.left ?? 0) < Math.max(a?.left ?? 0, b?.left ?? 0);
  expect(isBetween(figure, currency)).toBe(false);
});
