import { useState } from 'react';

/** State that starts with the arg of a story, and follows it when its control changes. */
export function useArg<T>(arg: T) {
  const [state, setState] = useState({ value: arg, arg });
  if (state.arg !== arg) setState({ value: arg, arg });
  return [state.value, (value: T) => setState({ value, arg })] as const;
}
