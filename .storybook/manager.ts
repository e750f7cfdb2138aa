import { addons } from 'storybook/manager-api';
import { create, themes } from 'storybook/theming';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    ...(isDark ? themes.dark : themes.light),
    base: isDark ? 'dark' : 'light',
    brandTitle: 'Firmly kit: React components for carts',
    brandImage: './brand.svg',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#3355d1',
    colorSecondary: isDark ? '#7f96ee' : '#3355d1',
    appBorderRadius: 8,
    inputBorderRadius: 6,
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
  }),
  layoutCustomisations: {
    // The welcome page and the guides are pages to read.
    showPanel: ({ storyId }, isShown) => isShown && !/^(welcome|guides)-/.test(storyId),
  },
  sidebar: { showRoots: true, collapsedRoots: ['components'] },
});
