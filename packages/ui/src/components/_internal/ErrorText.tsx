import type { ReactNode } from 'react';

interface ErrorTextProps {
  /** What `aria-describedby` refers to. */
  id?: string | undefined;
  className: string;
  children: ReactNode;
}

/** Why something failed, beside it. Renders a `<p role="alert">`. */
export function ErrorText({ children, ...props }: ErrorTextProps) {
  return (
    <p role="alert" {...props}>
      <bdi>{children}</bdi>
    </p>
  );
}
