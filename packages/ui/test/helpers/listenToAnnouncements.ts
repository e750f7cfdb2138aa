import { onTestFinished } from 'vitest';

const REGIONS = '[aria-live], [role="alert"], [role="status"], [role="log"], output';

/**
 * Records, from now on, what a screen reader announces: text added to an existing live region, and new alerts.
 * An `output`, `status` or `alert` is announced whole; of another region only the added text.
 *
 * @returns A function that returns what was announced since its last call: `polite: Total: $5.00.`
 */
export function listenToAnnouncements(root: Node = document.body): () => string[] {
  const heard: string[] = [];
  const hear = (records: MutationRecord[]) => {
    const news = new Map(records.flatMap((record) => [...findAnnouncedNodes(record)]));
    for (const [node, region] of news) {
      const text = spokenText(node);
      if (text) heard.push(`${getPoliteness(region)}: ${text}`);
    }
  };
  const observer = new MutationObserver(hear);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return () => {
    hear(observer.takeRecords());
    return heard.splice(0);
  };
}

/** The nodes to announce, each with its region. */
function* findAnnouncedNodes({
  type,
  target,
  addedNodes,
}: MutationRecord): Generator<[Node, Element]> {
  const region = (target instanceof Element ? target : target.parentElement)?.closest(REGIONS);
  for (const node of type === 'characterData' ? [target] : addedNodes) {
    if (!node.isConnected) continue;
    if (region) yield [isAtomic(region) ? region : node, region];
    if (!(node instanceof Element)) continue;
    // Other regions announce nothing when they are inserted with their content.
    for (const alert of node.querySelectorAll('[role="alert"]')) yield [alert, alert];
    if (node.matches('[role="alert"]')) yield [node, node];
  }
}

function isAtomic(region: Element): boolean {
  return region.getAttribute('aria-atomic') === 'true' || !region.hasAttribute('aria-live');
}

function getPoliteness(region: Element): string {
  const politeness = region.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
  return region.getAttribute('aria-live') ?? politeness;
}

function spokenText(node: Node): string {
  const text = (part: Node): string => {
    if (!(part instanceof Element)) return part.textContent ?? '';
    if (part.matches('[aria-hidden="true"], button')) return '';
    return [...part.childNodes].map(text).join(' ');
  };
  return text(node).replaceAll(/\s+/g, ' ').trim();
}
