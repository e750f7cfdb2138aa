import { callListener } from './callListener.ts';

/** Those who want to be told of one thing. */
export function createEmitter<T>() {
  const listeners = new Set<(argument: T) => void>();
  return {
    /** @returns How to be told no more. */
    add: (listener: (argument: T) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    call: (argument: T) => {
      for (const listener of listeners) callListener(listener, argument);
    },
  };
}
