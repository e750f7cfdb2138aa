'use client';

import type { Image } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { cx } from '../../utils/cx.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { imageSources, isLoadable } from './imageSources.ts';

export interface ProductImageProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  image: Image | undefined;
  /** @default "", decorative: the product's title stands beside it */
  alt?: string | undefined;
}

/**
 * A product's thumbnail; a placeholder where there is no image, or none of its sizes loads. Renders a `<span>`.
 *
 * `data-status` is `shown` or `placeholder`.
 */
export const ProductImage = forwardRef<HTMLSpanElement, ProductImageProps>(function ProductImage(
  { image, alt = '', className, ...props },
  ref,
) {
  const { Image: AppImage } = useFirmlyUI().components;
  const [failedUrls, setFailedUrls] = useState<readonly string[]>([]);
  const src = imageSources(image).find(
    (url) => !failedUrls.includes(url) && (failedUrls.length === 0 || isLoadable(url)),
  );
  const addFailedUrl = () => setFailedUrls((urls) => (src === undefined ? urls : [...urls, src]));
  const img = src !== undefined && {
    src,
    alt,
    className: 'firmly-ProductImage-img',
    width: 72,
    height: 72,
    loading: 'lazy' as const,
    decoding: 'async' as const,
    onError: addFailedUrl,
  };
  return (
    <span
      ref={ref}
      className={cx('firmly-ProductImage', className)}
      data-status={img ? 'shown' : 'placeholder'}
      {...props}
    >
      {img && AppImage && <AppImage {...img} />}
      {img && !AppImage && (
        <img
          {...img}
          alt={alt}
          // What failed before the page was hydrated tells nobody.
          ref={(element) => {
            if (element?.complete && element.naturalWidth === 0 && element.src) addFailedUrl();
          }}
        />
      )}
      {!img && (
        <svg
          className="firmly-ProductImage-placeholder"
          viewBox="0 0 24 24"
          {...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })}
        >
          <path d="M4 17l4.5-5 3.5 4 2.5-2.5L20 19M15.5 9.5h.01M5 4.5h14a.5.5 0 0 1 .5.5v14a.5.5 0 0 1-.5.5H5a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5z" />
        </svg>
      )}
    </span>
  );
});
