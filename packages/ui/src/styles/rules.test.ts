import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Declaration, parse } from 'postcss';
import { expect, test } from 'vitest';
import { isKeyframe, lineOf, literalColours, weightOf } from '../../test/helpers/css.ts';

const SOURCE = path.resolve(import.meta.dirname, '..');

const files = readdirSync(path.join(SOURCE, 'components'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => `components/${name.replaceAll(path.sep, '/')}`);

const sheets = [...files, 'provider/FirmlyUIProvider.css'].map((file) => ({
  file,
  root: parse(readFileSync(path.join(SOURCE, file), 'utf8')),
}));

/** `line-item-row/LineItemRow.css:12 …` for each declaration that is wrong. */
const wrongDeclarations = (isWrong: (declaration: Declaration) => boolean) =>
  sheets.flatMap(({ file, root }) => {
    const found: string[] = [];
    root.walkDecls((declaration) => {
      if (isWrong(declaration)) found.push(`${file}:${lineOf(declaration)} ${String(declaration)}`);
    });
    return found;
  });

test('there is CSS to look at', () => {
  expect(sheets.length).toBeGreaterThan(15);
});

test('components name no colours, but roles', () => {
  expect(wrongDeclarations((declaration) => literalColours(declaration).length > 0)).toEqual([]);
});

test('a literal colour would be found', () => {
  const found = (css: string) => {
    const colours: string[] = [];
    parse(css).walkDecls((declaration) => {
      colours.push(...literalColours(declaration));
    });
    return colours;
  };
  expect(found('a { color: #fff; border: 1px solid rebeccapurple; fill: RGB(0 0 0) }')).toEqual([
    '#fff',
    'rebeccapurple',
    'RGB(',
  ]);
  expect(found('a { background: color-mix(in oklab, var(--red, red), transparent) }')).toEqual([
    'red',
  ]);
  expect(found('a { color: GrayText }')).toEqual(['GrayText']);
  expect(found('@media (forced-colors: active) { a { color: GrayText } }')).toEqual([]);
  expect(found('a { mask: linear-gradient(black, transparent); color: currentcolor }')).toEqual([]);
});

test('there is no left and no right, so that right-to-left needs no second sheet', () => {
  const physical =
    /^(?:(?:scroll-)?(?:margin|padding)|border|inset)?-?(?:left|right|top|bottom)\b|^border-(?:top|bottom)-(?:left|right)-radius$|^(?:min-|max-)?(?:width|height)$/;
  expect(wrongDeclarations(({ prop }) => physical.test(prop))).toEqual([]);
  expect(
    wrongDeclarations(
      ({ prop, value }) =>
        /^(?:text-align|float|clear)$/.test(prop) && /\b(?:left|right)\b/.test(value),
    ),
  ).toEqual([]);
});

test('no selector weighs more than one class, so that one class of the merchant’s is enough', () => {
  const heavy = sheets.flatMap(({ file, root }) => {
    const found: string[] = [];
    root.walkRules((rule) => {
      if (!isKeyframe(rule) && weightOf(rule) > 1) {
        found.push(`${file}:${lineOf(rule)} ${rule.selector}`);
      }
    });
    return found;
  });
  expect(heavy).toEqual([]);
});

test('a heavy selector would be found', () => {
  const weight = (css: string) => {
    let heaviest = 0;
    parse(css).walkRules((rule) => {
      heaviest = Math.max(heaviest, weightOf(rule));
    });
    return heaviest;
  };
  expect(weight('.a { &:where(:hover, :has(.b:not(.c)))::before { } }')).toBe(1);
  expect(weight(':where(.a) > .b { }')).toBe(1);
  expect(weight('.a { &:hover { } }')).toBe(2);
  expect(weight('.a { @media print { & > [href] { } } }')).toBe(2);
  expect(weight('.a { .b { } }')).toBe(2);
  expect(weight('#a { }')).toBe(100);
});

test('every class is one of ours', () => {
  const foreign = sheets.flatMap(({ file, root }) => {
    const found: string[] = [];
    root.walkRules((rule) => {
      const classes = rule.selector.match(/\.[a-z_][\w-]*/gi) ?? [];
      found.push(...classes.filter((name) => !name.startsWith('.firmly-')));
    });
    return found.map((name) => `${file} ${name}`);
  });
  expect(foreign).toEqual([]);
});
