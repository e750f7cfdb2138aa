import { onTestFinished } from 'vitest';

const REGIONS = '[aria-live], [role="alert"], [role="status"], [role="log"], output';

/**
 * Listens as a screen reader does, from now on: to what is added to a live region that is there, and to an alert that
 * comes. Of `output`, `status` and `alert` all of it is said, of another region only what is new.
 *
 * @returns What has been said since it was last asked: `polite: Total: $5.00.`
 */
export function listenToAnnouncements(root: Node = document.body): () => string[] {
  const heard: string[] = [];
  const hear = (records: MutationRecord[]) => {
    const news = new Map(records.flatMap((record) => [...newsOf(record)]));
    for (const [node, region] of news) {
      const text = spokenText(node);
      if (text) heard.push(`${politenessOf(region)}: ${text}`);
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

/** What there is to say, and the region that says it. */
function* newsOf({ type, target, addedNodes }: MutationRecord): Generator<[Node, Element]> {
  const region = (target instanceof Element ? target : target.parentElement)?.closest(REGIONS);
  for (const node of type === 'characterData' ? [target] : addedNodes) {
    if (!node.isConnected) continue;
    if (region) yield [isAtomic(region) ? region : node, region];
    if (!(node instanceof Element)) continue;
    // Another region that comes together with what is in it says nothing.
    for (const alert of node.querySelectorAll('[role="alert"]')) yield [alert, alert];
    if (node.matches('[role="alert"]')) yield [node, node];
  }
}

function isAtomic(region: Element): boolean {
  return region.getAttribute('aria-atomic') === 'true' || !region.hasAttribute('aria-live');
}

function politenessOf(region: Element): string {
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
