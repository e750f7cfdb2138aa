import { Heading } from '@storybook/addon-docs/blocks';
import components from 'virtual:firmly-components';
import parts from 'virtual:firmly-parts';
import groups from 'virtual:firmly-variables';
import { PageLink } from '../preview/PageLink.tsx';
import { attributeText } from './attributes.ts';
import { Table } from './Table.tsx';
import { toPagePath } from './toPagePath.ts';

const documentedVariables = groups.flatMap((group) => group.variables);

const isPrivate = (description = '') => description.startsWith('Private');

/** What an app can select and set of a component, and its keys. */
export function PartTables({ name }: { name: string }) {
  const [component, own] = [components[name], parts[name]];
  if (!component || !own) return null;
  const { classes, attributes, variables, renders, keys } = own;
  return (
    <>
      {renders.length > 0 && (
        <>
          <Heading>Made of</Heading>
          <p>
            {renders.map((part, index) => (
              <span key={part}>
                {index > 0 && ', '}
                <PageLink href={toPagePath(part)}>{part}</PageLink>
              </span>
            ))}
            . Each has its own classes, attributes and keys.
          </p>
        </>
      )}
      <Table
        title="Keyboard"
        columns={['Where', 'Key', 'Does']}
        rows={keys.map(({ where, key, does }) => [where, key, does])}
      />
      <Table title="Parts" columns={['Class']} rows={classes.map((part) => [`\`.${part}\``])} />
      <Table
        title="Data attributes"
        columns={['Attribute', 'Values', 'Says']}
        rows={attributes.map(({ name: attribute, values, props }) => [
          `\`${attribute}\``,
          values.map((value) => `\`${value}\``).join(', '),
          props.length > 0
            ? `Follows the prop ${props.map((prop) => `\`${prop}\``).join(', ')}.`
            : attributeText(name, attribute, component.description),
        ])}
      />
      <Table
        title="CSS variables"
        columns={['Variable', 'Default', 'What it is']}
        rows={documentedVariables
          .filter(
            ({ name: variable, description }) =>
              variables.includes(variable) && !isPrivate(description),
          )
          .map((variable) => [
            `\`${variable.name}\``,
            `\`${variable.value}\``,
            variable.description ?? '',
          ])}
      />
    </>
  );
}
