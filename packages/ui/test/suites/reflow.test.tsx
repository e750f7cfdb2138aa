import '@firmly-kit/ui/styles.css';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { cutOffIn } from '../helpers/cutOff.ts';
import { arabic, english, german, type Language } from '../../../../test/languages.ts';
import { Shop } from '../helpers/shop.tsx';
import { stories } from '../helpers/stories.ts';
import * as ui from '../../src/index.ts';

interface Screen {
  screen: string;
  /** Of the window, in pixels of CSS. */
  size: [width: number, height: number];
  /** Of the root, where the shopper's texts are larger. */
  fontSize?: string;
  /** Of the place that a merchant gives it. */
  container?: number;
}

const screens: readonly Screen[] = [
  { screen: 'a page of 1280 × 1024 px enlarged four times', size: [320, 256] },
  {
    screen: 'a page of 1280 px enlarged twice, its texts alone',
    size: [640, 800],
    fontSize: '32px',
  },
  { screen: 'a container of 280 px', size: [480, 800], container: 280 },
];

const languages = [english, german, arabic];

const pages = [
  { name: 'a whole page', Story: () => <Shop /> },
  // One is wide by its own will: it shows what a wide cart looks like.
  ...stories.filter(({ name }) => name !== 'CheckoutBar: InWideCart'),
];

async function startScreen({ size: [width, height], fontSize = '' }: Screen) {
  await page.viewport(width, height);
  document.documentElement.style.fontSize = fontSize;
  onTestFinished(() => {
    document.documentElement.style.fontSize = '';
  });
}

interface PlaceProps {
  screen: Screen;
  language: Language;
  children: ReactNode;
}

function Place({ screen, language, children }: PlaceProps) {
  return (
    <ui.FirmlyUIProvider {...language}>
      <main style={{ inlineSize: screen.container, padding: 8 }}>{children}</main>
    </ui.FirmlyUIProvider>
  );
}

beforeEach(() => {
  document.body.style.margin = '0';
});

describe.each(screens)('on $screen', (screen) => {
  test.each(pages)('all of $name is seen', async ({ Story }) => {
    await startScreen(screen);
    const found: Record<string, string[]> = {};
    for (const language of languages) {
      const { container, unmount } = await render(
        <Place screen={screen} language={language}>
          <Story />
        </Place>,
      );
      const root = container.querySelector('dialog:modal') ?? container.querySelector('main');
      found[language.locale] = root ? cutOffIn(root) : ['nothing there'];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth)
        found[language.locale]?.push(`the page scrolls by ${scrollWidth}`);
      await unmount();
    }
    expect(found).toEqual({ 'en-US': [], 'de-DE': [], 'ar-EG': [] });
  });
});

test('what is there to be heard alone widens no page, right to left and from edge to edge', async () => {
  await page.viewport(320, 600);
  await render(
    <ui.FirmlyUIProvider direction="rtl">
      <ui.CartSkeleton />
    </ui.FirmlyUIProvider>,
  );
  expect(document.documentElement.scrollWidth).toBe(320);
});

describe('what would make that proof worthless', () => {
  test.each([
    ['sticks out', <p key="" style={{ inlineSize: '120%' }} />],
    [
      'cuts off',
      <p key="" style={{ overflow: 'hidden', inlineSize: 40 }}>
        Rabattcode
      </p>,
    ],
    [
      'cuts off',
      <p key="" style={{ overflow: 'clip', blockSize: 4 }}>
        Rabattcode
      </p>,
    ],
    [
      'torn',
      <p key="" style={{ inlineSize: 30 }}>
        <bdi className="firmly-Money" style={{ whiteSpace: 'normal' }}>
          $ 12 345
        </bdi>
      </p>,
    ],
  ])('%s: it is noticed', async (what, wrong) => {
    const { container } = await render(<main>{wrong}</main>);
    expect(cutOffIn(container)).toContainEqual(expect.stringMatching(what));
  });

  test('the texts are twice as large, and so is what is made to their measure', async () => {
    const heightOn = async (screen: Screen) => {
      await startScreen(screen);
      const { getByRole, unmount } = await render(
        <ui.CheckoutBar cart={{ line_items: [] }} onCheckout={() => undefined} />,
      );
      const button = getByRole('button').element();
      const size = Number.parseFloat(getComputedStyle(button).fontSize);
      const { height } = button.getBoundingClientRect();
      await unmount();
      return [size, height];
    };
    const [small, large] = [screens[0], screens[1]];
    expect(small && (await heightOn(small))).toEqual([16, 48]);
    expect(large && (await heightOn(large))).toEqual([32, 96]);
  });
});
