export const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="firmly-QuantityStepper-icon">
    <path d={path} />
  </svg>
);
