import {
  Controls,
  Heading,
  Markdown,
  Primary,
  Source,
  Stories,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import components from 'virtual:firmly-components';
import { readCatalogue } from './catalogue.ts';
import './catalogue.css';
import { nameOf } from './nameOf.ts';
import { PartTables } from './PartTables.tsx';
import { Words } from './Words.tsx';

/** The page of a component: what it is, when to use it, its props, its parts, its stories. */
export default function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const documented = components[nameOf(preparedMeta.component) ?? ''];
  if (!documented) return <Stories />;
  const { name, from, description } = documented;
  const texts = readCatalogue(preparedMeta.parameters);
  const [, root] = /Renders (?:a|an|a modal) `<(\w+)>`/.exec(description) ?? [];
  return (
    <>
      <Title />
      <Markdown>{description}</Markdown>
      <Source code={`import { ${name} } from '${from}';`} language="tsx" />
      <Primary />
      {texts && (
        <>
          <Heading>When to use it</Heading>
          <p>
            <Words>{texts.use}</Words>
          </p>
          <Heading>When not</Heading>
          <p>
            <Words>{texts.avoid}</Words>
          </p>
        </>
      )}
      <Heading>Props</Heading>
      {root && (
        <p>
          <Words>
            {`Besides these, it takes every attribute of a \`<${root}>\`. They, \`className\`, \`style\` and \`ref\` reach its root.`}
          </Words>
        </p>
      )}
      <div className="catalogue-props">
        <Controls />
      </div>
      <PartTables name={name} />
      <Stories includePrimary={false} />
    </>
  );
}
