import type { ComponentPropsWithoutRef } from 'react';
import { cx } from '../../utils/cx.ts';

interface ButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  /** `quiet` looks like a link. `accent` is for the main action. @default a bordered button @selector [data-variant] */
  variant?: 'quiet' | 'accent' | undefined;
}

/** A button with a text. Renders a `<button type="button">`. */
export function Button({ variant, className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx('firmly-Button', className)}
      data-variant={variant}
      {...props}
    />
  );
}
