import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { componentsPlugin } from './catalogue/componentsPlugin.ts';
import { variablesPlugin } from './guides/variablesPlugin.ts';

/** One file each. Otherwise the first page waits for more than fifty small ones. */
const CHUNKS = [
  { name: 'kit', test: /packages\/(core|react|ui|cart|sandbox)\/src\/(?!.*\.stories\.)/ },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
];

/** At `/mcp` of the development server. The built page has nothing of it, and stays small. */
const FOR_AGENTS = process.argv.includes('dev') ? ['@storybook/addon-mcp'] : [];

export default {
  framework: '@storybook/react-vite',
  stories: [
    './welcome/*.stories.tsx',
    './guides/*.mdx',
    './{flows,themes}/*.stories.tsx',
    '../packages/*/src/**/*.stories.tsx',
  ],
  // Agents look for `llms.txt` beside a page.
  staticDirs: ['./public', { from: '../llms.txt', to: '/llms.txt' }],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    ...FOR_AGENTS,
  ],
  features: {
    // The toolbars for the page's colours and width do this with the kit's own themes.
    backgrounds: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
  },
  // The catalogue reads the props itself, with those that a component inherits.
  typescript: { reactDocgen: false },
  viteFinal: (config) =>
    mergeConfig(config, {
      plugins: [variablesPlugin(), componentsPlugin()],
      build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } },
    }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
} satisfies StorybookConfig;
