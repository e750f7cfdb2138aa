'use client';

import type { ReactNode } from 'react';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

interface HostLinkProps {
  /** Without one, or with one that is not safe to follow, the children stand there unlinked. */
  href: string | undefined;
  className: string;
  children: ReactNode;
}

/** A link, by the host's own component where there is one. */
export function HostLink({ href, className, children }: HostLinkProps) {
  const { Link } = useFirmlyUI().components;
  if (href === undefined || !isSafe(href)) return <span className={className}>{children}</span>;
  if (Link) return <Link {...{ href, className, children }} />;
  return (
    <a href={href} className={className}>
      {children}
    </a>
  );
}

/** `javascript:` and friends are not; browsers ignore control characters in a scheme, and so must we. */
function isSafe(href: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const scheme = /^([^/?#]*?):/.exec(href.replaceAll(/[\u0000-\u0020]/g, ''))?.[1];
  return scheme === undefined || /^(https?|mailto|tel)$/i.test(scheme);
}
