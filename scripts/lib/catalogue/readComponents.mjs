// @ts-check
import path from 'node:path';
// TypeScript 7 has no API.
import ts from 'typescript-5.9';
import { ROOT } from '../process/root.mjs';
import { isOurs, readProp } from './readProp.mjs';

/**
 * @typedef {object} Component
 * @property {string} name `CartSummary`.
 * @property {string} from The package that exports it: `@firmly-kit/ui`.
 * @property {string} file Absolute path of its source.
 * @property {string} description Its docstring, in Markdown.
 * @property {import('./readProp.mjs').Prop[]} props The kit's own, in the order of the sources. Not those of the root element.
 */

const PACKAGES = ['ui', 'cart'];

/** @type {ts.CompilerOptions} */
const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  allowImportingTsExtensions: true,
  customConditions: ['@firmly-kit/source'],
  noEmit: true,
  types: [],
};

/**
 * The components that @firmly-kit/ui and @firmly-kit/cart export, with their props, from the sources.
 *
 * @returns {Component[]} In the order of the exports.
 */
export function readComponents() {
  const entries = PACKAGES.map((name) => path.join(ROOT, 'packages', name, 'src/index.ts'));
  const program = ts.createProgram(entries, OPTIONS);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry, index) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${entry} is not a module.`);
    const exports = new Map(
      checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]),
    );
    return [...exports].flatMap(([name, symbol]) => {
      const props = exports.get(`${name}Props`);
      return props
        ? readComponent(
            `@firmly-kit/${PACKAGES[index]}`,
            original(symbol, checker),
            original(props, checker),
            checker,
          )
        : [];
    });
  });
}

/**
 * @param {string} from
 * @param {ts.Symbol} component
 * @param {ts.Symbol} props
 * @param {ts.TypeChecker} checker
 * @returns {Component}
 */
function readComponent(from, component, props, checker) {
  const type = checker.getDeclaredTypeOfSymbol(props);
  return {
    name: component.name,
    from,
    file: component.declarations?.[0]?.getSourceFile().fileName ?? '',
    description: ts.displayPartsToString(component.getDocumentationComment(checker)),
    props: checker
      .getPropertiesOfType(type)
      .filter(isOurs)
      .map((prop) => readProp(prop, checker)),
  };
}

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
const original = (symbol, checker) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
