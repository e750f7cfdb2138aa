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
  const overrides = {
    a: { component: GuideLink, props: { file } },
    // The pictures show what the stories beside the guides show live.
    img: () => null,
  };
  return <Markdown options={{ overrides }}>{children}</Markdown>;
}

interface GuideLinkProps {
  file: string;
  href?: string;
  children?: ReactNode;
}

function GuideLink({ file, href = '', children }: GuideLinkProps) {
  const url = toPageUrl(href, file);
  // Storybook shows a page in a frame. Its address is that of the window.
  return (
    <a href={url} target={url.startsWith('#') ? undefined : '_top'}>
      {children}
    </a>
  );
}
