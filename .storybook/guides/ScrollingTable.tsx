import type { ReactNode } from 'react';
import './guides.css';

/** A table that scrolls by itself where the page is narrow. */
export function ScrollingTable({
  label = 'Table',
  children,
}: {
  label?: string;
  children?: ReactNode;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls, also by keyboard.
    <section className="guide-table" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
