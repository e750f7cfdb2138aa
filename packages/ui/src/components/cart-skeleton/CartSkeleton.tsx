import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

/** The geometry of a cart of two lines, so that little moves when the real one comes. */
export function CartSkeleton() {
  const { messages } = useFirmlyUI();
  return (
    <div className="firmly-CartSkeleton">
      <output className="firmly-visuallyHidden">{messages.loadingCart}</output>
      {['first', 'second'].map((line) => (
        <div key={line} className="firmly-CartSkeleton-line" aria-hidden="true">
          <span className="firmly-CartSkeleton-image" />
          <span className="firmly-CartSkeleton-text" />
          <span className="firmly-CartSkeleton-price" />
        </div>
      ))}
      <div className="firmly-CartSkeleton-totals" aria-hidden="true">
        {['subtotal', 'shipping', 'total'].map((row) => (
          <span key={row} className="firmly-CartSkeleton-row" />
        ))}
      </div>
    </div>
  );
}
