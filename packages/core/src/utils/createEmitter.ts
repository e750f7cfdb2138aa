import { callListener } from './callListener.ts';

/** Holds the listeners of one event. */
export function createEmitter<T>() {
  const listeners = new Set<(argument: T) => void>();
  return {
    /** @returns A function that removes the listener. */
    add: (listener: (argument: T) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit: (argument: T) => {
      for (const listener of listeners) callListener(listener, argument);
    },
  };
}
