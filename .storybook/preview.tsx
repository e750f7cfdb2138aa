import '@firmly-kit/cart/styles.css';
import '@firmly-kit/ui/themes/clay.css';
import '@firmly-kit/ui/themes/forest.css';
import '@firmly-kit/ui/themes/ink.css';
import '@firmly-kit/ui/themes/midnight.css';
import '@firmly-kit/ui/themes/shadcn.css';
import '../packages/ui/test/page-styles/shadcn.css';
import './preview.css';
import { FirmlyUIProvider } from '@firmly-kit/ui';
import type { Preview } from '@storybook/react-vite';
import { english, languages } from '../test/languages.ts';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    // axe leaves out WCAG 2.2's target size unless it is switched on.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    options: { storySort: { order: ['Flows', 'Components'] } },
  },
  initialGlobals: { theme: 'auto', palette: 'default', locale: english.locale },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', ['auto', 'light', 'dark']),
    palette: toolbar('Palette', 'paintbrush', [
      'default',
      'ink',
      'clay',
      'forest',
      'midnight',
      'shadcn',
    ]),
    locale: toolbar(
      'Locale',
      'globe',
      languages.map(({ locale }) => locale),
    ),
  },
  decorators: [
    (Story, { globals: { theme, palette, locale }, parameters: { isWide } }) => (
      <FirmlyUIProvider {...languages.find((language) => language.locale === locale)}>
        {/* The class is shadcn/ui's switch. */}
        <div className={`canvas ${theme}`} data-firmly-theme={theme} data-firmly-palette={palette}>
          <div className={isWide ? 'canvas-wide' : 'canvas-content'}>
            <Story />
          </div>
        </div>
      </FirmlyUIProvider>
    ),
  ],
};

export default preview;

function toolbar(title: string, icon: 'contrast' | 'globe' | 'paintbrush', items: string[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
