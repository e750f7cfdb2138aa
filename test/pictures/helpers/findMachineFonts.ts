import { cdp } from 'vitest/browser';

interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  children?: DomNode[];
  contentDocument?: DomNode;
  shadowRoots?: DomNode[];
}

/** The fonts of the machine with which Chromium shows text of the `<main>` elements: `DejaVu Sans: ₿`. */
export async function findMachineFonts(): Promise<string[]> {
  const session = cdp();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const texts = descendants(root)
    .filter(({ nodeName }) => nodeName === 'MAIN')
    .flatMap(descendants)
    .filter(hasText);
  const found = await Promise.all(
    texts.map(async (node) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
      const own = fonts.filter(({ isCustomFont }) => !isCustomFont);
      return own.map(({ familyName }) => `${familyName}: ${textOf(node)}`);
    }),
  );
  return found.flat();
}

function descendants(node: DomNode): DomNode[] {
  const inside = [...childrenOf(node), ...(node.shadowRoots ?? [])];
  return [
    node,
    ...[...inside, ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(descendants),
  ];
}

const childrenOf = (node: DomNode) => node.children ?? [];

const textOf = (node: DomNode) =>
  childrenOf(node)
    .map(({ nodeValue }) => nodeValue.trim())
    .join('');

const hasText = (node: DomNode) => textOf(node) !== '';
