import '@firmly-kit/ui/styles.css';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { findClipped } from '../helpers/findClipped.ts';
import { arabic, german, type Language } from '../../../../test/languages.ts';
import { EditableCart, Shop } from '../helpers/Shop.tsx';
import { stories } from '../helpers/stories.ts';
import * as ui from '../../src/index.ts';

interface Screen {
  screen: string;
  /** The viewport, in CSS pixels. */
  size: readonly [width: number, height: number];
  /** Of the root element, for a shopper with larger text. */
  fontSize?: string;
  /** The width in pixels that the app gives. */
  container?: number;
}

const screens = [
  { screen: 'a page of 1280 × 1024 px at 400 %', size: [320, 256] },
  {
    screen: 'a page of 1280 px with text at 200 %',
    size: [640, 800],
    fontSize: '32px',
  },
  { screen: 'a container of 280 px', size: [480, 800], container: 280 },
] as const satisfies readonly Screen[];

// The longest words, and from right to left.
const languages = [german, arabic];

const pages = [
  { name: 'a whole page', Story: () => <Shop /> },
  // It shows a wide cart, so it is wider than these screens.
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

test.each(pages)('$name shows everything on each screen, in each language', async ({ Story }) => {
  const found: Record<string, string[]> = {};
  const tree = (screen: Screen, language: Language) => (
    <Place screen={screen} language={language}>
      <Story />
    </Place>
  );
  const { container, rerender } = await render(tree(screens[0], german));
  for (const screen of screens) {
    await startScreen(screen);
    for (const language of languages) {
      await rerender(tree(screen, language));
      const root = container.querySelector('dialog:modal') ?? container.querySelector('main');
      const problems = root ? findClipped(root) : ['nothing rendered'];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) problems.push(`the page scrolls by ${scrollWidth}`);
      if (problems.length > 0) found[`${screen.screen}, ${language.locale}`] = problems;
    }
  }
  expect(found).toEqual({});
});

test.each(languages)(
  'on a phone with text at 200 %, a cart in $locale fits, and a title or notice has 8 letters in a line',
  async (language) => {
    for (const width of [320, 390]) {
      await startScreen({ screen: '', size: [width, 800], fontSize: '200%' });
      const { container, unmount } = await render(
        <Place screen={screens[0]} language={language}>
          <ui.NoticeList notices={[{ message: 'The price went up' }]} onDismiss={() => undefined} />
          <EditableCart />
        </Place>,
      );
      expect(findClipped(container)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBe(width);
      const titles = '.firmly-LineItemRow-title, .firmly-Notice-words';
      for (const title of container.querySelectorAll(titles)) {
        // A letter is about half as wide as it is high.
        const letter = Number.parseFloat(getComputedStyle(title).fontSize) / 2;
        expect(title.getBoundingClientRect().width / letter).toBeGreaterThanOrEqual(8);
      }
      await unmount();
    }
  },
);

test('visually hidden text does not widen a right-to-left page', async () => {
  await page.viewport(320, 600);
  await render(
    <ui.FirmlyUIProvider direction="rtl">
      <ui.CartSkeleton />
    </ui.FirmlyUIProvider>,
  );
  expect(document.documentElement.scrollWidth).toBe(320);
});

describe('the checks above find faults', () => {
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
  ])('%s', async (what, wrong) => {
    const { container } = await render(<main>{wrong}</main>);
    expect(findClipped(container)).toContainEqual(expect.stringMatching(what));
  });

  test('with text at 200 %, text and controls are twice as large', async () => {
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
    expect(await heightOn(screens[0])).toEqual([16, 48]);
    expect(await heightOn(screens[1])).toEqual([32, 96]);
  });
});
