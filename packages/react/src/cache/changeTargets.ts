import type { LineItem } from '@firmly-kit/core';
import { lineIdentity } from '@firmly-kit/core/cart';
import type { Mutation } from '@tanstack/react-query';
import { getMutationType, getRequestedLine } from './cartMutations.ts';

/** The part of a cart that a change concerns. Its error is displayed until the next change of the same target is requested. */
export type ChangeTarget =
  | `line ${string}`
  | `addition ${string}`
  | 'promoCodes'
  | 'shippingInfo'
  | 'shippingMethod'
  | 'cart'
  | 'session';

/** Names the product and the variant of an addition, whatever its quantity. */
function productOf(variables: unknown): string {
  return JSON.stringify({ ...Object(variables), quantity: undefined });
}

function toOwnText({ line_item_id, description, variant_description }: LineItem): string {
  return line_item_id ?? JSON.stringify([description, variant_description]);
}

/** Names the targets of changes to one cart, whose current lines are `getLines()`. */
export function createChangeTargets(getLines: () => readonly LineItem[] | undefined) {
  let knownLines: readonly LineItem[] | undefined;
  const duplicates = new Set<string>();

  function noteDuplicates() {
    const lines = getLines();
    if (!lines || lines === knownLines) return;
    knownLines = lines;
    const identities = new Set<string>();
    for (const identity of lines.map(lineIdentity)) {
      if (identities.has(identity)) duplicates.add(identity);
      identities.add(identity);
    }
  }

  /**
   * The targets of changes to lines. One contains the `line_item_id`, or without one the texts, only if the cart has, or had, two lines
   * of this product and variant: stores may send new ids with each response, and reword texts.
   */
  function ofLines(lines: readonly LineItem[]): ChangeTarget[] {
    noteDuplicates();
    return lines.map((line): ChangeTarget => {
      const identity = lineIdentity(line);
      return `line ${identity}${duplicates.has(identity) ? ` ${toOwnText(line)}` : ''}`;
    });
  }

  const ofLine = (line: LineItem): ChangeTarget | undefined => ofLines([line])[0];

  /** Whether the cart has, or had, another line of this product and variant. */
  function isDuplicated(line: LineItem): boolean {
    noteDuplicates();
    return duplicates.has(lineIdentity(line));
  }

  function ofMutation(mutation: Mutation): ChangeTarget {
    const requested = getRequestedLine(mutation);
    const [ofRequested] = requested ? ofLines([requested.line]) : [];
    if (ofRequested) return ofRequested;
    const type = getMutationType(mutation);
    if (type === 'addLineItem') return `addition ${productOf(mutation.state.variables)}`;
    if (type === 'setShippingInfo') return 'shippingInfo';
    if (type === 'setShippingMethod') return 'shippingMethod';
    return type === 'addPromoCodes' || type === 'clearPromoCodes' ? 'promoCodes' : 'cart';
  }

  /** The line that has the target of `line`, a line of an earlier response. */
  function findLine(lines: readonly LineItem[], line: LineItem): LineItem | undefined {
    const target = ofLine(line);
    return lines[ofLines(lines).findIndex((candidate) => candidate === target)];
  }

  return { ofLine, ofLines, ofMutation, findLine, isDuplicated };
}
