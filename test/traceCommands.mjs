// @ts-check

/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {{ elementCount?: number }} args
 */

/** @typedef {{ events: TraceEvent[], session: import('playwright').CDPSession }} Trace */

/** @type {WeakMap<import('playwright').Page, Trace>} */
const traces = new WeakMap();

/**
 * Starts a trace of the browser, for `countRestyled`.
 *
 * @param {import('playwright').Page} page
 */
export async function startTrace(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...toEvents(value)));
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,blink.user_timing',
    transferMode: 'ReportEvents',
  });
  traces.set(page, { events, session });
}

/**
 * @param {object[]} value
 * @returns {TraceEvent[]}
 */
const toEvents = (value) => value.filter(isEvent);

/**
 * @param {object} event
 * @returns {event is TraceEvent}
 */
const isEvent = (event) => 'name' in event && 'ts' in event && 'args' in event;

/**
 * Ends the trace. Returns how many elements the browser restyled between two `performance.mark`s of a page.
 *
 * @param {import('playwright').Page} page
 * @param {string} from
 * @param {string} to
 */
export async function countRestyled(page, from, to) {
  const trace = traces.get(page);
  if (!trace) throw new Error('startTrace was not called.');
  const { events, session } = trace;
  const completed = new Promise((resolve) => void session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await completed;
  await session.detach();
  const [start, end] = [from, to].map((mark) => events.find(({ name }) => name === mark));
  if (!start || !end) throw new Error('The trace lacks the marks of the page.');
  return events
    .filter(({ name, pid, tid }) => name === 'UpdateLayoutTree' && isSame({ pid, tid }, start))
    .filter(({ ts }) => ts >= start.ts && ts <= end.ts)
    .reduce((count, { args }) => count + (args.elementCount ?? 0), 0);
}

/**
 * Other pages are traced too.
 *
 * @param {Pick<TraceEvent, 'pid' | 'tid'>} a
 * @param {Pick<TraceEvent, 'pid' | 'tid'>} b
 */
const isSame = (a, b) => a.pid === b.pid && a.tid === b.tid;
