import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { componentsPlugin } from './catalogue/componentsPlugin.ts';
import { variablesPlugin } from './guides/variablesPlugin.ts';

export default {
  framework: '@storybook/react-vite',
  stories: [
    './welcome/*.stories.tsx',
    './guides/*.mdx',
    './flows/*.stories.tsx',
    '../packages/*/src/**/*.stories.tsx',
  ],
  staticDirs: ['./public'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  features: {
    // The toolbars for the page's colours and width do this with the kit's own themes.
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
  // The catalogue reads the props itself, with those that a component inherits.
  typescript: { reactDocgen: false },
  viteFinal: (config) => mergeConfig(config, { plugins: [variablesPlugin(), componentsPlugin()] }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
} satisfies StorybookConfig;
