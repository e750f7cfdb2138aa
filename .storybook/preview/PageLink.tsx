import type { MouseEvent, ReactNode } from 'react';
import { addons } from 'storybook/preview-api';

export interface PageLinkProps {
  /** The address of a page of Storybook: `./?path=/docs/guides-theming--docs`. */
  href: string;
  children: ReactNode;
}

/** A link to another page. Storybook shows pages in a frame; by its own event, it keeps the choices of the toolbars. */
export function PageLink({ href, children }: PageLinkProps) {
  const [, storyId] = /\?path=\/(?:docs|story)\/([\w-]+)$/.exec(href) ?? [];
  function open(event: MouseEvent) {
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!storyId || !isPlain || window.parent === window) return;
    event.preventDefault();
    addons.getChannel().emit('selectStory', { storyId });
  }
  return (
    <a href={href} target="_top" onClick={open}>
      {children}
    </a>
  );
}
