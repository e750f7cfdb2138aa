import { onTestFinished } from 'vitest';

/** An element with attributes, and the computed colours of its roles. */
export function startPalette(attributes: Record<string, string>) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  onTestFinished(() => element.remove());
  const probes = new Map<string, CSSStyleDeclaration>();
  const probe = (role: string) => {
    const child = document.createElement('i');
    child.style.backgroundColor = `var(--firmly-color-${role})`;
    element.append(child);
    const style = getComputedStyle(child);
    probes.set(role, style);
    return style;
  };
  return {
    element,
    /** `text-muted` → the colour of `--firmly-color-text-muted`. */
    colour: (role: string) => (probes.get(role) ?? probe(role)).backgroundColor,
  };
}
