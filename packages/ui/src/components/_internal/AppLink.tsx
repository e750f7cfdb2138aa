'use client';

import type { ElementType } from 'react';
import type { FirmlyLinkProps } from '../../provider/FirmlyUIContext.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { safeHref } from '../../utils/safeHref.ts';

type AppLinkProps = Omit<FirmlyLinkProps, 'href'> & {
  /** Without one, or with one that leads to no page, the children stand there unlinked. */
  href: string | undefined;
};

/** A link, by the host's own component where there is one. */
export function AppLink({ href, ...props }: AppLinkProps) {
  const { components } = useFirmlyUI();
  const address = safeHref(href);
  if (address === undefined) return <span {...props} />;
  const Link: ElementType = components.Link ?? 'a';
  return <Link {...props} href={address} />;
}
