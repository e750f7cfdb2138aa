import type { ArgTypesEnhancer, StrictArgTypes } from 'storybook/internal/types';
import components from 'virtual:firmly-components';
import type { Prop } from '../../scripts/lib/catalogue/readProp.mjs';
import { nameOf } from './nameOf.ts';

// Objects of functions and components: there is nothing to type into a control.
const CODE = /Client$|Components$|Parts$|^MessageOverrides$/;

/** The props of a component for the table of its page and the panel of its controls. */
export function toArgTypes(component: unknown): StrictArgTypes {
  const { props = [] } = components[nameOf(component) ?? ''] ?? {};
  return Object.fromEntries(props.map((prop) => [prop.name, toArgType(prop)]));
}

function toArgType(prop: Prop): StrictArgTypes[string] {
  return {
    name: prop.name,
    description: prop.description,
    type: { ...toType(prop), required: prop.required },
    ...(prop.kind === 'enum' && { options: prop.options }),
    control: toControl(prop),
    table: {
      type: { summary: prop.type },
      ...(prop.default && { defaultValue: { summary: prop.default.replaceAll('`', '') } }),
    },
  };
}

function toType({ kind, type, options }: Prop) {
  if (kind === 'enum') return { name: 'enum' as const, value: options };
  if (kind === 'node' || kind === 'object') return { name: 'other' as const, value: type };
  return { name: kind };
}

function toControl({ kind, type, options }: Prop) {
  if (kind === 'boolean' || kind === 'number') return { type: kind } as const;
  if (kind === 'string') return { type: 'text' } as const;
  if (kind === 'enum')
    return { type: options.length > 4 ? ('select' as const) : ('inline-radio' as const) };
  return kind === 'object' && !CODE.test(type) ? ({ type: 'object' } as const) : false;
}

/** Storybook starts an object control without a value with `{}`, which a list is not. */
export const hideEmptyLists: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const isList = argType.table?.type?.summary?.includes('[]') ?? false;
      const isEmpty = initialArgs[name] === undefined;
      return [name, isList && isEmpty ? { ...argType, control: { disable: true } } : argType];
    }),
  );
