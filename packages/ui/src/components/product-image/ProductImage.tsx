'use client';

import type { Image } from '@firmly-kit/core';
import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react';
import { cx } from '../../utils/cx.ts';
import { decodeEntities } from '../../utils/decodeEntities.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { Icon } from '../_internal/Icon.tsx';
import { PICTURE } from '../_internal/icons.ts';
import { imageSources, isLoadable } from './imageSources.ts';

export interface ProductImageProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** As the API returns it: `line.image`. Undefined shows the placeholder. */
  image: Image | undefined;
  /** What the image shows, for a screen reader. @default "", decorative, because the product's title is next to it */
  alt?: string | undefined;
}

/**
 * A product's thumbnail, or a placeholder if there is no image or none of its sizes loads. Renders a `<span>`.
 *
 * `data-status` is `shown` or `placeholder`.
 */
export const ProductImage = forwardRef<HTMLSpanElement, ProductImageProps>(function ProductImage(
  { image, alt: sentAlt, className, ...props },
  ref,
) {
  const alt = decodeEntities(sentAlt);
  const { Image: AppImage } = useFirmlyUI().components;
  const [failedUrls, setFailedUrls] = useState<readonly string[]>([]);
  const src = imageSources(image).find(
    (url) => !failedUrls.includes(url) && (failedUrls.length === 0 || isLoadable(url)),
  );
  const addFailedUrl = () => setFailedUrls((urls) => (src === undefined ? urls : [...urls, src]));
  const img = src !== undefined && {
    alt,
    className: 'firmly-ProductImage-img',
    width: 72,
    height: 72,
    loading: 'lazy' as const,
    decoding: 'async' as const,
    onError: addFailedUrl,
    // React 18 sets the attributes in this order: a picture out of sight must be lazy before it has a URL.
    src,
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
          // An image that failed before hydration fires no `error` event any more.
          ref={(element) => {
            if (element?.complete && element.naturalWidth === 0 && element.src) addFailedUrl();
          }}
        />
      )}
      {!img && (
        <Icon
          path={PICTURE}
          size={24}
          className="firmly-ProductImage-placeholder"
          {...(alt ? { role: 'img', 'aria-label': alt, 'aria-hidden': undefined } : {})}
        />
      )}
    </span>
  );
});
