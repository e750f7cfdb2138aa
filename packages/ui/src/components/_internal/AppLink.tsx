'use client';

import type { ElementType } from 'react';
import type { LinkProps } from '../../provider/FirmlyUIContext.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';
import { safeHref } from '../../utils/safeHref.ts';

type HostLinkProps = Omit<LinkProps, 'href'> & {
  /** Without one, or with one that leads to no page, the children stand there unlinked. */
  href: string | undefined;
};

/** A link, by the host's own component where there is one. */
export function HostLink({ href, ...props }: HostLinkProps) {
  const { components } = useFirmlyUI();
  const address = safeHref(href);
  if (address === undefined) return <span {...props} />;
  const Link: ElementType = components.Link ?? 'a';
  return <Link {...props} href={address} />;
}
