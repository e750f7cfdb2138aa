// oxlint-disable typescript/consistent-type-imports -- The declaration of a module cannot import a file.
declare module 'virtual:firmly-components' {
  type Component = Omit<import('../../scripts/lib/catalogue/readComponents.mjs').Component, 'file'>;

  /** The exported components, by name. */
  const components: Readonly<Record<string, Component>>;
  export default components;
}

declare module 'virtual:firmly-parts' {
  type Parts = import('../../scripts/lib/catalogue/readParts.mjs').Parts & {
    keys: import('../../scripts/lib/catalogue/readKeys.mjs').Key[];
  };

  /** The parts of the exported components, by name. */
  const parts: Readonly<Record<string, Parts>>;
  export default parts;
}
