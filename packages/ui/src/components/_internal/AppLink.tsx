'use client';

import type { ElementType } from 'react';
import type { FirmlyLinkProps } from '../../provider/FirmlyUIContext.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { safeHref } from '../../utils/safeHref.ts';

type AppLinkProps = Omit<FirmlyLinkProps, 'href'> & {
  /** If undefined, or a URL that is not http(s), the children are rendered in a `<span>`. */
  href: string | undefined;
};

/** A link. Renders the app's `Link` component, or an `<a>` without one. */
export function AppLink({ href, ...props }: AppLinkProps) {
  const { components } = useFirmlyUI();
  const address = safeHref(href);
  if (address === undefined) return <span {...props} />;
  const Link: ElementType = components.Link ?? 'a';
  return <Link {...props} href={address} />;
}
