import type { StoryContext } from '@storybook/react-vite';
import { createElement } from 'react';
import components from 'virtual:firmly-components';
import { readCatalogue } from './catalogue.ts';
import { toCode } from './code/toCode.ts';

/** "Show code" of a story: what a developer would paste to get it. */
export function showCode(code: string, { component, args, parameters }: StoryContext): string {
  if (!component) return code;
  const element = readCatalogue(parameters)?.example?.(args) ?? createElement(component, args);
  return toCode(element, (name) => components[name]);
}
