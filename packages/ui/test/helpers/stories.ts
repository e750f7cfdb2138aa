import { composeStory, type Meta, type StoryObj } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { clearAllMocks, within } from 'storybook/test';

export interface Story {
  /** `CartDrawer: ByKeyboard` */
  name: string;
  Story: ComponentType;
  /** Runs the story's interactions; the messages must be English. */
  play: (canvas: HTMLElement) => Promise<void>;
}

type StoryFile = { default: Meta } & Record<string, StoryObj>;

const files = import.meta.glob<StoryFile>('../../src/components/*/*.stories.tsx', { eager: true });

/** Every component story, without Storybook's decorators. */
export const stories: readonly Story[] = Object.entries(files).flatMap(([path, file]) => {
  const { default: meta, ...own } = file;
  const component = /(\w+)\.stories\.tsx$/.exec(path)?.[1] ?? path;
  return Object.entries(own).map(([name, story]) => {
    const composed = composeStory(story, meta, undefined, name);
    return {
      name: `${component}: ${name}`,
      Story: composed,
      play: async (canvasElement) => {
        clearAllMocks();
        await composed.play?.({ canvasElement, canvas: within(canvasElement) });
      },
    };
  });
});
