/** The name of a component, as apps import it. Undefined for what has none. */
export function nameOf(component: unknown): string | undefined {
  if (typeof component === 'function') return readName(component) ?? component.name;
  if (typeof component !== 'object' || component === null) return undefined;
  const inner =
    ('render' in component && component.render) || ('type' in component && component.type);
  return readName(component) ?? nameOf(inner);
}

function readName(component: object): string | undefined {
  return 'displayName' in component && typeof component.displayName === 'string'
    ? component.displayName
    : undefined;
}
