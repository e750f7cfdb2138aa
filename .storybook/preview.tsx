import '@firmly-kit/ui/styles.css';
import './preview.css';
import { FirmlyUIProvider } from '@firmly-kit/ui';
import type { Preview } from '@storybook/react-vite';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: { storySort: { order: ['Flows', 'Components'] } },
  },
  initialGlobals: { theme: 'auto', locale: 'en-US', direction: 'ltr' },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', ['auto', 'light', 'dark']),
    locale: toolbar('Locale', 'globe', ['en-US', 'de-DE', 'ja-JP', 'ar-EG']),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
  },
  decorators: [
    (Story, { globals: { theme, locale, direction } }) => (
      <FirmlyUIProvider locale={locale}>
        <div className="canvas" dir={direction} data-firmly-theme={theme}>
          <div className="canvas-content">
            <Story />
          </div>
        </div>
      </FirmlyUIProvider>
    ),
  ],
};

export default preview;

function toolbar(title: string, icon: 'contrast' | 'globe' | 'transfer', items: string[]) {
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
