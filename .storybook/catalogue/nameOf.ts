/** The name of a component, as apps import it. Undefined for what has none. */
export function nameOf(component: unknown): string | undefined {
  if (typeof component === 'function') return readName(component) ?? component.name;
  if (typeof component !== 'object' || component === null) return undefined;
  if ('displayName' in component) return readName(component);
  if ('render' in component) return nameOf(component.render);
  return 'type' in component ? nameOf(component.type) : undefined;
}

function readName(component: object): string | undefined {
  return 'displayName' in component && typeof component.displayName === 'string'
    ? component.displayName
    : undefined;
}
