import type { ComponentPropsWithoutRef } from 'react';

interface IconProps extends Omit<ComponentPropsWithoutRef<'svg'>, 'viewBox' | 'children' | 'path'> {
  /** One of `icons.ts`. */
  path: string;
  /** Width and height of the drawing, in units of `path`. @default 16 */
  size?: 16 | 24 | undefined;
}

/** Hidden from screen readers, unless the props say otherwise. Its class sets the size and the stroke. */
export function Icon({ path, size = 16, ...props }: IconProps) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" {...props}>
      <path d={path} />
    </svg>
  );
}
