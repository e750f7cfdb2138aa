/** A store that cannot be read, told by a form as well as by its colour. */
export function ErrorIcon() {
  return (
    <svg className="firmly-DomainSwitcher-failedIcon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 4.5v4M8 11h.01M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0z" />
    </svg>
  );
}
