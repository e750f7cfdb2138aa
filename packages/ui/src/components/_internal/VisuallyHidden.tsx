import type { ReactNode } from 'react';

interface VisuallyHiddenProps {
  /** The element that is rendered. @default "span" */
  as?: 'span' | 'p' | 'output' | 'legend' | undefined;
  children: ReactNode;
}

/** Text for screen readers only. */
export function VisuallyHidden({ as: Element = 'span', children }: VisuallyHiddenProps) {
  return <Element className="firmly-visuallyHidden">{children}</Element>;
}
