import type { QueryClient } from '@tanstack/react-query';
import { hasUnsentChanges } from '../cache/cartChanges.ts';

/**
 * Lets the browser ask before the page is left while a requested change is not sent yet. A change that was sent is not lost:
 * its request goes on without the page. Returns an unsubscribe function.
 */
export function warnBeforeUnload(queryClient: QueryClient): () => void {
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    if (hasUnsentChanges(queryClient)) event.preventDefault();
  };
  const stop = () => removeEventListener('beforeunload', onBeforeUnload);
  const update = () => {
    // Only while it is needed: a page with this listener may not enter the browser's back/forward cache.
    if (hasUnsentChanges(queryClient)) addEventListener('beforeunload', onBeforeUnload);
    else stop();
  };
  update();
  const unsubscribe = queryClient.getMutationCache().subscribe(update);
  return () => {
    unsubscribe();
    stop();
  };
}
