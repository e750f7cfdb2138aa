'use client';

import type { Image } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { cx } from '../../cx.ts';
import { imageSource } from './imageSource.ts';

export interface ProductImageProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  image: Image | undefined;
}

/**
 * A product's thumbnail; a placeholder where there is no image, or it does not load. Renders a `<span>`.
 *
 * Decorative by default: the product's title stands beside it.
 */
export const ProductImage = forwardRef<HTMLSpanElement, ProductImageProps>(function ProductImage(
  { image, className, ...props },
  ref,
) {
  const src = imageSource(image);
  const [deadSrc, setDeadSrc] = useState<string>();
  const isShown = src !== undefined && src !== deadSrc;
  return (
    <span
      ref={ref}
      className={cx('firmly-ProductImage', className)}
      data-status={isShown ? 'shown' : 'placeholder'}
      {...props}
    >
      {isShown ? (
        <img
          className="firmly-ProductImage-img"
          src={src}
          alt=""
          width={72}
          height={72}
          loading="lazy"
          decoding="async"
          onError={() => setDeadSrc(src)}
          // What failed before the page was hydrated tells nobody.
          ref={(img) => {
            if (img?.complete && img.naturalWidth === 0 && img.src) setDeadSrc(src);
          }}
        />
      ) : (
        <svg className="firmly-ProductImage-placeholder" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 17l4.5-5 3.5 4 2.5-2.5L20 19M15.5 9.5h.01M5 4.5h14a.5.5 0 0 1 .5.5v14a.5.5 0 0 1-.5.5H5a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5z" />
        </svg>
      )}
    </span>
  );
});
