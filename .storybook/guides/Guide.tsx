import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import { toPageUrl } from './toPageUrl.ts';

export interface GuideProps {
  /** Its name in `docs/`. */
  file: string;
  /** Its Markdown, the same that the packages carry. */
  children: string;
}

/** A guide of `docs/` as a page of Storybook. */
export function Guide({ file, children }: GuideProps) {
  const Link = ({ href = '', children: text }: { href?: string; children?: ReactNode }) => {
    const url = toPageUrl(href, file);
    return (
      <a href={url} target={url.startsWith('#') ? undefined : '_top'}>
        {text}
      </a>
    );
  };
  // The pictures show what the stories beside the guides show live.
  return <Markdown options={{ overrides: { a: Link, img: () => null } }}>{children}</Markdown>;
}
