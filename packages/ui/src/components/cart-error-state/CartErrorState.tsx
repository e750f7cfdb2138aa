import { errorMessage, errorReference } from '../../messages/errorMessage.ts';
import { useFirmlyUI } from '../../provider/useFirmlyUI.ts';

interface CartErrorStateProps {
  error: unknown;
  onRetry: (() => void) | undefined;
}

export function CartErrorState({ error, onRetry }: CartErrorStateProps) {
  const { messages } = useFirmlyUI();
  const reference = errorReference(error);
  return (
    <div className="firmly-CartErrorState" role="alert">
      <p className="firmly-CartErrorState-message">{errorMessage(error, messages)}</p>
      {reference && (
        <p className="firmly-CartErrorState-reference">{messages.reference(reference)}</p>
      )}
      {onRetry && (
        <button type="button" className="firmly-Button" onClick={() => onRetry()}>
          {messages.retry}
        </button>
      )}
    </div>
  );
}
