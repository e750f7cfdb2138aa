import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/noto-sans-arabic/index.css';
import '@firmly-kit/cart/styles.css';
import './Sheet.css';
import { FirmlyUIProvider } from '@firmly-kit/ui';
import { composeStory, type Meta, type StoryObj } from '@storybook/react-vite';
import type { Mode } from './modes.ts';
import type { SheetDefinition } from './sheets.ts';

type StoryFile = { default: Meta } & Record<string, StoryObj>;

const files = import.meta.glob<StoryFile>('../../packages/ui/src/components/*/*.stories.tsx', {
  eager: true,
});

/** The states of a sheet under each other, on the page of an app. */
export function Sheet({ mode, sheet }: { mode: Mode; sheet: SheetDefinition }) {
  return (
    <FirmlyUIProvider theme={mode.theme} {...mode.language}>
      <main className="sheet" style={{ minBlockSize: sheet.height }}>
        {composeStates(sheet).map(({ name, Story }) => (
          <section key={name}>
            <Story />
          </section>
        ))}
      </main>
    </FirmlyUIProvider>
  );
}

function composeStates({ component, states }: SheetDefinition) {
  const path = Object.keys(files).find((file) => file.endsWith(`/${component}.stories.tsx`));
  const file = files[path ?? ''];
  return states.map((name) => {
    const story = file?.[name];
    if (!file || !story) throw new Error(`There is no story ${name} of ${component}.`);
    return { name, Story: composeStory(story, file.default, undefined, name) };
  });
}
