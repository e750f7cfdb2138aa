import type { ComponentPropsWithoutRef } from 'react';
import { cx } from '../../utils/cx.ts';

/** A placeholder for something that is loading. Renders a `<span>`, whose size its class sets. */
export function Skeleton({ className, ...props }: ComponentPropsWithoutRef<'span'>) {
  return <span className={cx('firmly-Skeleton', className)} {...props} />;
}
