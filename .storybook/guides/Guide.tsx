import { CodeOrSourceMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import './guides.css';
import { PageLink } from '../preview/PageLink.tsx';
import { ScrollingTable } from './ScrollingTable.tsx';
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
    // The list replaces Storybook's own.
    ...HeadersMdx,
    code: CodeOrSourceMdx,
    a: { component: GuideLink, props: { file } },
    table: ScrollingTable,
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
  return url.startsWith('#') ? (
    <a href={url}>{children}</a>
  ) : (
    <PageLink href={url}>{children}</PageLink>
  );
}
