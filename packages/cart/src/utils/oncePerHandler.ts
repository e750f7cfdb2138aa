/**
 * Returns a function that says whether a handler has not heard of an object before, and notes that it has now. A value that is no object
 * is always new.
 */
export function oncePerHandler(): (subject: unknown, handler: unknown) => boolean {
  const heard = new WeakMap<object, Set<unknown>>();
  return (subject, handler) => {
    if (typeof subject !== 'object' || subject === null) return true;
    const handlers = heard.get(subject) ?? new Set();
    heard.set(subject, handlers);
    const isNew = !handlers.has(handler);
    handlers.add(handler);
    return isNew;
  };
}
