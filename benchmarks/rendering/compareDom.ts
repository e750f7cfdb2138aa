/**
 * Where two trees differ first, in words. Undefined if they are the same but for ids and the order of attributes.
 */
export function compareDom(a: Node, b: Node, path = ''): string | undefined {
  const here = `${path}/${a.nodeName.toLowerCase()}`;
  if (describe(a) !== describe(b)) return `${here}: ${describe(a)} is not ${describe(b)}`;
  const length = Math.max(a.childNodes.length, b.childNodes.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [a.childNodes[index], b.childNodes[index]];
    if (!one || !other)
      return `${here}: has ${a.childNodes.length} and ${b.childNodes.length} children`;
    const difference = compareDom(one, other, here);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

const IDS = new Set(['id', 'for', 'aria-labelledby']);

function describe(node: Node): string {
  if (!(node instanceof Element)) return JSON.stringify(node.textContent);
  const attributes = [...node.attributes]
    .map(({ name, value }) => `${name}=${IDS.has(name) ? '' : JSON.stringify(value)}`)
    .toSorted();
  return `<${[node.localName, ...attributes].join(' ')}>`;
}
