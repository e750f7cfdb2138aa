/** Where the welcome page leads to. `path` is that of Storybook's URL. */
export const links = [
  {
    title: 'Getting started',
    text: 'from an empty folder to this cart.',
    path: 'docs/guides-getting-started--docs',
  },
  {
    title: 'Make trouble',
    text: 'a slow store, no network, an expired token, and what the shopper sees.',
    path: 'story/flows-cart-page--switching-stores',
  },
  {
    title: 'Theming',
    text: 'every CSS variable, and a cart that follows.',
    path: 'docs/guides-theming--docs',
  },
  {
    title: 'Components',
    text: 'each with its states, its props and its keyboard.',
    path: 'docs/components-cartsummary--docs',
  },
] as const;
