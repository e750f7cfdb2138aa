// @ts-check
// TypeScript 7 has no API.
import ts from 'typescript-5.9';

/**
 * @typedef {object} Declared
 * @property {string} name The name that an app imports.
 * @property {string} code Its declarations, without comments.
 */

/**
 * @typedef {object} Surface
 * @property {Map<string, Declared[]>} exports The exports of each entry, by the path of its declarations.
 * @property {Declared[]} internals What the exports use, and no entry exports.
 */

/** @type {ts.CompilerOptions} */
const OPTIONS = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  noEmit: true,
  types: [],
};

/**
 * Reads what apps can see of a package, sorted by name.
 *
 * @param {readonly string[]} entries Absolute paths of declarations.
 * @param {string} directory Declarations outside of it belong to other packages.
 * @returns {Surface}
 */
export function collectDeclarations(entries, directory) {
  const program = ts.createProgram(entries, OPTIONS);
  const checker = program.getTypeChecker();
  const exports = new Map(entries.map((entry) => [entry, exportsOf(program, entry)]));
  const exported = [...exports.values()].flat().map((symbol) => resolve(symbol, checker));
  const internals = findUsed(exported, checker, directory).filter(
    (symbol) => !exported.includes(symbol),
  );
  return {
    exports: new Map(
      [...exports].map(([entry, symbols]) => [
        entry,
        symbols.map((symbol) => declare(symbol, checker)).toSorted(byName),
      ]),
    ),
    internals: internals.map((symbol) => declare(symbol, checker)).toSorted(byName),
  };
}

/**
 * @param {ts.Program} program
 * @param {string} entry
 */
function exportsOf(program, entry) {
  const file = program.getSourceFile(entry);
  const checker = program.getTypeChecker();
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${entry} is not a module.`);
  return checker.getExportsOfModule(module);
}

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function resolve(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * The symbols and all that their declarations use, as long as it is declared in the directory.
 *
 * @param {readonly ts.Symbol[]} symbols
 * @param {ts.TypeChecker} checker
 * @param {string} directory
 */
function findUsed(symbols, checker, directory) {
  const found = new Set(symbols);
  /** @param {ts.Node} node */
  const visit = (node) => {
    const used = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const symbol = used && resolve(used, checker);
    if (symbol && statementsOf(symbol).some((statement) => isIn(statement, directory))) {
      found.add(symbol);
    }
    ts.forEachChild(node, visit);
  };
  // The set grows while it is read.
  for (const symbol of found) statementsOf(symbol).forEach(visit);
  return [...found];
}

/**
 * The statements that declare a symbol. None for a property, a parameter or a whole module.
 *
 * @param {ts.Symbol} symbol
 */
function statementsOf(symbol) {
  return (symbol.declarations ?? [])
    .map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node))
    .filter(ts.isStatement);
}

/**
 * @param {ts.Node} node
 * @param {string} directory
 */
function isIn(node, directory) {
  return node.getSourceFile().fileName.startsWith(`${directory}/`);
}

/**
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @returns {Declared}
 */
function declare(symbol, checker) {
  const printer = ts.createPrinter({ removeComments: true });
  const code = statementsOf(resolve(symbol, checker)).map((node) =>
    printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/^export /, ''),
  );
  return { name: symbol.name, code: code.join('\n') };
}

/**
 * @param {Declared} a
 * @param {Declared} b
 */
function byName(a, b) {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}
