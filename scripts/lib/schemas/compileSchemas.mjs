// @ts-check
import { UserError } from '../process/UserError.mjs';

/**
 * What the compiler reads of a zod schema.
 *
 * @typedef {object} Schema
 * @property {{ def: Definition }} _zod
 *
 * @typedef {object} Definition
 * @property {string} type
 * @property {Schema | undefined} [innerType] Of `z.optional`.
 * @property {Schema | undefined} [element] Of `z.array`.
 * @property {Readonly<Record<string, Schema>> | undefined} [shape] Of an object.
 * @property {Schema | undefined} [catchall] Of an object: what its other keys may have.
 * @property {Schema | undefined} [in] Of `z.pipe`: a rule.
 * @property {Schema | undefined} [out] Of `z.pipe`: what the rule makes.
 * @property {{ name: string, rule?: string } | undefined} [transform] A function. One of `field` has a rule.
 */

/**
 * @typedef {object} ObjectSource
 * @property {string[]} required
 * @property {string} fields TypeScript.
 */

/** The types of schema that the compiler knows, with all that their definition may have. */
const KNOWN = /** @type {const} */ ({
  string: [],
  unknown: [],
  transform: ['transform'],
  pipe: ['in', 'out'],
  optional: ['innerType'],
  array: ['element'],
  object: ['shape', 'catchall'],
});

const HEADER = `// Written by \`npm run fix\` from src/schemas. Shape.ts says what it means.
import type * as schemas from '../schemas/index.ts';
import type { Output } from '../schemas/Output.ts';
import type { Fields, Shape } from './Shape.ts';
`;

/**
 * Compiles zod schemas to plain data.
 *
 * @param {Readonly<Record<string, Schema>>} schemas By name: `{ cartSchema }`.
 * @returns {string} The source of packages/core/src/parsing/shapes.ts: a constant for each object schema. Those that no other
 *   schema contains are bodies of responses, and are exported.
 * @throws {UserError} If a schema has something that a shape cannot express.
 */
export function compileSchemas(schemas) {
  const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));
  /** @type {Map<string, ObjectSource>} */
  const objects = new Map();
  /** @type {Set<string>} */
  const contained = new Set();

  /** @param {Schema} schema @param {string} at @param {string} indent @returns {string} */
  function printPart(schema, at, indent) {
    const { type, innerType, element, transform, in: rule, out } = readDefinition(schema, at);
    if (rule && out) return printForm(rule, out, at, indent);
    if (innerType) throw new UserError(`${at}: only a key of an object can be optional.`);
    if (transform) return `'${transform.rule}'`;
    if (element) return printList(element, at, indent);
    return type === 'object' ? printObject(schema, at, indent) : `'${type}'`;
  }

  /** What a rule makes of several forms needs no reading again, unless it has parts. @param {Schema} rule @param {Schema} out @param {string} at @param {string} indent */
  function printForm(rule, out, at, indent) {
    const name = printPart(rule, at, indent);
    const hasParts = ['object', 'array'].includes(out._zod.def.type);
    return hasParts ? `[${name}, ${printPart(out, at, indent)}]` : name;
  }

  /** @param {Schema} element @param {string} at @param {string} indent */
  function printList(element, at, indent) {
    const inside = `${indent}  `;
    const part = printPart(element, `${at}[]`, inside);
    return part.includes('\n') ? `[\n${inside}${part},\n${indent}]` : `[${part}]`;
  }

  /** @param {Schema} schema @param {string} at @param {string} indent */
  function printObject(schema, at, indent) {
    const name = names.get(schema);
    const { required, fields } = name ? define(schema, name) : readObject(schema, at, indent);
    if (required[0]) {
      throw new UserError(
        `${at}.${required[0]} must be optional: only a whole body can be refused for a missing part.`,
      );
    }
    if (!name) return fields;
    contained.add(name);
    return toConstant(name);
  }

  /** @param {Schema} schema @param {string} at @param {string} indent @returns {ObjectSource} */
  function readObject(schema, at, indent) {
    const { shape = {} } = readDefinition(schema, at);
    /** @type {string[]} */
    const required = [];
    const lines = Object.entries(shape).map(([key, value]) => {
      const { innerType } = readDefinition(value, `${at}.${key}`);
      if (!innerType) required.push(key);
      const name = /^\w+$/.test(key) ? key : `'${key}'`;
      return `${indent}  ${name}: ${printPart(innerType ?? value, `${at}.${key}`, `${indent}  `)},\n`;
    });
    return { required, fields: `{\n${lines.join('')}${indent}}` };
  }

  /** A constant stands after those that it contains. @param {Schema} schema @param {string} name */
  function define(schema, name) {
    const object = objects.get(name) ?? readObject(schema, name, '');
    objects.set(name, object);
    return object;
  }

  for (const [name, schema] of Object.entries(schemas)) {
    if (readDefinition(schema, name).type === 'object') define(schema, name);
  }
  const constants = Array.from(objects, ([name, { required, fields }]) => {
    if (contained.has(name)) return `const ${toConstant(name)}: Fields = ${fields};\n`;
    const keys = required.map((key) => `'${key}'`).join(', ');
    return `export const ${toConstant(name)}Shape: Shape<Output<typeof schemas.${name}>> = {
  required: [${keys}],
  fields: ${fields.replaceAll('\n', '\n  ')},
};\n`;
  });
  return [HEADER, ...constants].join('\n');
}

/** @param {string} name */
function toConstant(name) {
  return name.replace(/Schema$/, '');
}

/**
 * The definition of a schema, of which the compiler knows every part.
 *
 * @param {Schema} schema
 * @param {string} at `cartSchema.line_items[]`.
 */
function readDefinition({ _zod: { def } }, at) {
  if (!isKnown(def.type)) {
    const known = Object.keys(KNOWN).join(', ');
    throw new UserError(`${at}: the compiler of schemas does not know ${def.type}, only ${known}.`);
  }
  /** @type {Set<string>} */
  const parts = new Set(['type', ...KNOWN[def.type]]);
  for (const [part, value] of Object.entries(def)) {
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (!isEmpty && !parts.has(part)) {
      throw new UserError(`${at}: the compiler of schemas does not know "${part}" of ${def.type}.`);
    }
  }
  if (def.type === 'object' && def.catchall?._zod.def.type !== 'unknown') {
    throw new UserError(`${at}: use z.looseObject, because unknown keys are kept.`);
  }
  if (def.type === 'transform' && def.transform?.rule === undefined) {
    throw new UserError(`${at}: use field() with a rule of schemas/rules.ts.`);
  }
  return def;
}

/** @param {string} type @returns {type is keyof typeof KNOWN} */
function isKnown(type) {
  return Object.hasOwn(KNOWN, type);
}
