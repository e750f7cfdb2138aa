// @ts-check

/**
 * @typedef {object} Part What one part of the benchmarks has measured.
 * @property {string} markdown
 * @property {Record<string, number>} figures By the name that `TARGETS` uses.
 */

/**
 * @typedef {object} Target
 * @property {string} title
 * @property {string} figure A key of a part's figures.
 * @property {number} atMost
 * @property {'kB' | '×' | 'rows' | ''} unit
 * @property {string} [profile] Where the bytes or the time are, if the target is missed.
 */

const READS = `Bytes by which the bundle of esbuild shrinks without each part: reading responses and naming what is wrong in them 1.6 kB (0.5 kB
are the names of the API's fields), requests with timeout, retry, limits and secrets kept out of errors 1.2, sessions 1.1, query options and structural
sharing 0.9, other tabs, other caches and lost sessions 0.9, the client and its options 0.8, errors 0.5, hooks 0.5, provider 0.4. hydrogen-react
has none of the first five. The target was set before the second version of the API, \`fastFirst\` and sharing between caches were there. Code that repeats costs almost nothing after brotli: 1.3 kB less of minified code
made 0.25 kB. Without other tabs and caches, sessions and the sharing of structure, about 7.5 kB would be left.`;

const EDITING = `The entry for reads, and: the state of changes with their errors and undo 3.0 kB, the queue of mutations in this tab and across tabs 1.3, their endpoints 0.3.`;

const UI = `Bytes by which the bundle of esbuild shrinks without each part: rows and list 2.0 kB, English texts 1.7, delivery and payment 1.7, summary, header, empty, failed and loading
states 1.7, stores 1.5, quantity 1.4, notices 1.2, texts of errors 1.0, totals 0.9, promo codes 0.9, focus and place 0.9, pictures and icons 0.8, money 0.7, announcements 0.4. The target needs 6 kB less: all of delivery, notices,
promo codes, announcements, focus and totals together. The entry had 12.0 kB before it had undo, notices, delivery, restored focus, places that stay, and several carts on a page. Removing 1.8 kB of
minified code that repeated saved 0.3 kB. React Compiler, shorter class names and lazy parts made it larger, saved nothing, or moved the layout.`;

const STYLES = `A check of every class, variable and keyframe found none unused. The largest parts: stores 0.9 kB, rows 0.5, colours and scales 0.7. Sharing the declarations that repeat saves less than 0.1 kB after brotli.`;

const CART = `TanStack Query is 9.6 kB of it, ui with all its parts about 20, reading and editing 16, the drop-in itself 4, styles 8. See the parts above.`;

const UPDATE = `One changed line of 1,000, in milliseconds: creating 1,000 elements 0.9, comparing their props 0.4, React's comparison of the lists 1.0, the announcement of what
changed 0.5, keys and names 0.4, the changed row and the commit 1.2. All of it is a look at each line; none renders again. To look at fewer, an app would have to say which line changed.`;

const CLICK = `1,000 rows are compared once for the press and once for the answer. At full speed the press takes 43 ms, that of the floor 128; in its profile no function of the kit stands out. "memo rows" is what can be
written by hand; the kit is 1.5 times that. The press restyles one element (packages/ui/test/suites/work-per-change.test.tsx).`;

const SHARE = `Of 1.04 ms, \`JSON.parse\` is 0.48, validation 0.31, sharing 0.25: each looks at every value once. TanStack Query's sharing alone takes 0.46. One pass that validates and shares would have to know the
earlier response while it validates: the core does not know the cache.`;

const COMPONENTS = `A line is about fourteen components of the kit and two of the floor; a replaced or memoized part has to be one. Of hydrating 200 lines, half is React's own work, which follows that number; the
rest: amounts 13 % (9 % formatting them), quantity 9 %, pictures 7 %, rows 4 %. The same rows with hydrogen-react's provider and its \`Money\` take longer than the kit.`;

/** @type {readonly Target[]} */
export const TARGETS = [
  bytes('core + react, reads only', 7.2, READS),
  bytes('core + react, editing', 11, EDITING),
  bytes('ui: CartSummary, LineItemRow, DomainSwitcher', 12.5, UI),
  {
    title: 'their styles',
    figure: 'styles: ui: CartSummary, LineItemRow, DomainSwitcher',
    atMost: 5.6,
    unit: 'kB',
    profile: STYLES,
  },
  {
    title: '`<FirmlyCart>` with TanStack Query and styles',
    figure: 'bytes and styles: `<FirmlyCart>` with TanStack Query',
    atMost: 40,
    unit: 'kB',
    profile: CART,
  },
  ratio('one line changed → DOM, 1,000 lines', 0.08, UPDATE),
  ratio('one line changed → DOM, 1,000 lines, equal titles', 0.12, UPDATE),
  ratio('click "+" → paint, 20 lines, 4 × slower CPU', 1.3),
  ratio('click "+" → paint, 100 lines, 4 × slower CPU', 1.2),
  ratio('click "+" → paint, 1,000 lines, 4 × slower CPU', 0.27, CLICK),
  {
    title: 'parse, validate and share, 100 lines, to `JSON.parse`',
    figure: 'reading: one line changed: parse, validate and share',
    atMost: 1.75,
    unit: '×',
    profile: SHARE,
  },
  ratio('`renderToString`, 20 lines', 1.8, COMPONENTS),
  ratio('`renderToString`, 200 lines', 1.4, COMPONENTS),
  ratio('hydration, 20 lines', 1.4, COMPONENTS),
  ratio('hydration, 200 lines', 1, COMPONENTS),
  ratio('mount → DOM, 100 lines', 1.3),
  ratio('mount → paint, 100 lines', 0.55),
  ratio('mount → paint, 1,000 lines', 0.55),
  { title: 'rows rendered again at an edit', figure: 'rows', atMost: 1, unit: 'rows' },
  { title: 'memory of carts, to `JSON.parse`', figure: 'memory', atMost: 1.02, unit: '×' },
  { title: 'growth, as an exponent', figure: 'growth', atMost: 1.1, unit: '' },
];

/**
 * @param {string} name
 * @param {number} atMost
 * @param {string} profile
 * @returns {Target}
 */
function bytes(name, atMost, profile) {
  return { title: name, figure: `bytes: ${name}`, atMost, unit: 'kB', profile };
}

/**
 * @param {string} figure
 * @param {number} atMost
 * @param {string} [profile]
 * @returns {Target}
 */
function ratio(figure, atMost, profile) {
  return {
    title: `${figure}, to the floor`,
    figure,
    atMost,
    unit: '×',
    ...(profile && { profile }),
  };
}
