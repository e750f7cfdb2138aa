import type { Mutation } from '@tanstack/react-query';

/** The mutations whose request was given to `fetch`. It goes on without the page. */
export const sentMutations = new WeakSet<Mutation>();
