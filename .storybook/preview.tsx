import '@firmly-kit/cart/styles.css';
import '@firmly-kit/ui/themes/clay.css';
import '@firmly-kit/ui/themes/forest.css';
import '@firmly-kit/ui/themes/ink.css';
import '@firmly-kit/ui/themes/midnight.css';
import '@firmly-kit/ui/themes/shadcn.css';
import '../packages/ui/test/page-styles/shadcn.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { lazy, Suspense } from 'react';
import { configure } from 'storybook/test';
import { showCode } from './catalogue/showCode.ts';
import { hideEmptyLists, toArgTypes } from './catalogue/toArgTypes.ts';
import { Canvas } from './preview/Canvas.tsx';
import { globalTypes, initialGlobals } from './preview/toolbars.ts';

// Long enough for a busy machine: no story measures time.
configure({ asyncUtilTimeout: 10_000 });

// Only a page of documentation loads it, and what it is made of.
const DocsPage = lazy(() => import('./catalogue/DocsPage.tsx'));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // axe leaves out WCAG 2.2's target size unless it is switched on.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: {
      extractArgTypes: toArgTypes,
      page: () => (
        <Suspense>
          <DocsPage />
        </Suspense>
      ),
      source: { type: 'code', transform: showCode, language: 'tsx' },
    },
    options: {
      storySort: {
        // Storybook reads it without running this file, so it cannot come from guides/list.ts.
        order: [
          'Welcome',
          'Guides',
          [
            'Getting started',
            'The parts and how to arrange them',
            'Data and hooks',
            'Editing and settling',
            'Delivery',
            'Several stores on one page',
            'Theming',
            'Tailwind and shadcn',
            'Languages and right-to-left',
            'Server rendering',
            'Errors and what the shopper sees',
            'Accessibility',
            'Security and privacy',
            'Sessions',
            'Analytics',
            'The API on the page’s own origin',
            'Testing your integration',
            'Migrating from a hand-written cart',
            'Versions and support',
          ],
          'Themes',
          'Flows',
          'Connected',
          'Components',
        ],
      },
    },
  },
  argTypesEnhancers: [hideEmptyLists],
  initialGlobals,
  globalTypes,
  decorators: [
    (Story, { globals, parameters: { isWide } }) => (
      <Canvas globals={globals} isWide={Boolean(isWide)}>
        <Story />
      </Canvas>
    ),
  ],
};

export default preview;
