import type { ReactElement } from 'react';

/** What a story file says about its component. */
export interface Catalogue {
  /** When to use it. Markdown. */
  use: string;
  /** When not, and what instead. Markdown. */
  avoid: string;
  /**
   * The element of "Show code".
   *
   * @default the component with the args of the story
   */
  example?: (args: Record<string, unknown>) => ReactElement;
}

/** The parameters of a story file, for the component's page. */
export const catalogue = (texts: Catalogue) => ({ catalogue: texts });

/** The parameters of a story whose code cannot be made of its args: it passes components, or texts. */
export const withCode = (code: string) => ({ docs: { source: { code: code.trim() } } });

/** What `catalogue` has put into the parameters of a story. */
export function readCatalogue(parameters: Record<string, unknown>): Catalogue | undefined {
  return isCatalogue(parameters['catalogue']) ? parameters['catalogue'] : undefined;
}

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'use' in value && 'avoid' in value;
