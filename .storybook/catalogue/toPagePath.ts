/** The address of a component's page, from the page of another. */
export function toPagePath(component: string): string {
  const group = /^(Firmly(?!UI)|AddToCart)/.test(component) ? 'connected' : 'components';
  return `./?path=/docs/${group}-${component.toLowerCase()}--docs`;
}
