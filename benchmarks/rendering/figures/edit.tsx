import { median } from '../../lib/measure.mjs';
import { inContainer } from '../container.ts';
import { type Api, createApi } from '../createApi.ts';
import { cpu, idle, painted, untilDom } from '../timing.ts';
import type { Variant } from '../variants.tsx';
import type { Conditions } from './Conditions.ts';

const EDITS = 3;

/**
 * Milliseconds from what the shopper or the network does to what the shopper sees, with a median of three edits:
 *
 * - `press`: from a click on "+" of the second line to the paint of the new quantity, on a slower CPU;
 * - `answer`: from the response of that change to the paint of the new price;
 * - `refetch`: from the response of a refetch, in which another line has changed, to the new price in the DOM.
 */
export async function edit({ Editor, className }: Variant, conditions: Conditions) {
  if (!Editor) throw new Error('This variant cannot edit.');
  const api = createApi(conditions);
  let refetch: (() => unknown) | undefined;
  return inContainer(className, async (container, root) => {
    root.render(<Editor fetch={api.fetch} onReady={(load) => (refetch = load)} />);
    (await api.nextResponse())();
    await untilDom(container, () => container.querySelectorAll('li').length >= conditions.lines);
    const [, edited, other] = container.querySelectorAll('li');
    if (!edited || !other) throw new Error('There are not enough lines.');

    const edits = [];
    for (let quantity = 2; quantity < 2 + EDITS; quantity += 1) {
      edits.push(await editOnce(edited, quantity, api, conditions.slowDown));
    }
    await idle();
    api.setQuantity('SKU-2', 2);
    refetch?.();
    return {
      press: median(edits.map(({ press }) => press)),
      answer: median(edits.map(({ answer }) => answer)),
      refetch: await measureRefetch(container, other, api),
    };
  });
}

async function editOnce(row: Element, quantity: number, api: Api, slowDown: number) {
  await idle();
  await setSlowDown(slowDown);
  const press = await cpu(async () => {
    row.querySelector<HTMLElement>('[data-action=increase]')?.click();
    await painted();
  });
  await setSlowDown(1);
  const respond = await api.nextResponse();
  await idle();
  const answer = await cpu(async () => {
    respond();
    await untilDom(row, () => shows(row, `$${11 * quantity}.00`));
    await painted();
  });
  return { press, answer };
}

async function measureRefetch(container: HTMLElement, row: Element, api: Api) {
  const respond = await api.nextResponse();
  // Without a box, so that no frame is a part of what is measured.
  container.hidden = true;
  await idle();
  return cpu(async () => {
    respond();
    await untilDom(row, () => shows(row, '$24.00'));
  });
}

/** Whether a row shows a confirmed price. */
function shows(row: Element, price: string): boolean {
  const shown = row.querySelector('.firmly-LineItemRow-linePrice');
  return shown?.textContent === price && !row.hasAttribute('data-pending');
}
