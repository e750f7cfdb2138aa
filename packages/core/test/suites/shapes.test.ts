import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { compileSchemas } from '../../../../scripts/lib/schemas/compileSchemas.mjs';
import { field, formOf } from '../../src/schemas/field.ts';
import * as schemas from '../../src/schemas/index.ts';

test('src/parsing/shapes.ts has what the schemas have (`npm run fix` writes it)', () => {
  const file = path.join(import.meta.dirname, '../../src/parsing/shapes.ts');
  expect(readFileSync(file, 'utf8')).toBe(compileSchemas(schemas));
});

test('a body, its parts and their rules are compiled', () => {
  const partSchema = z.looseObject({ 'a key': z.optional(field('digits')) });
  const thingSchema = z.looseObject({
    name: z.string(),
    parts: z.optional(z.array(partSchema)),
    picture: z.optional(formOf('image', partSchema)),
    colours: z.optional(
      z.array(z.looseObject({ rgb: z.optional(z.array(formOf('number', z.number()))) })),
    ),
  });
  expect(compileSchemas({ thingSchema, partSchema })).toContain(`
const part: Fields = {
  'a key': 'digits',
};

export const thingShape: Shape<Output<typeof schemas.thingSchema>> = {
  required: ['name'],
  fields: {
    name: 'string',
    parts: [part],
    picture: ['image', part],
    colours: [
      {
        rgb: ['number'],
      },
    ],
  },
};
`);
});

test.each([
  [z.date(), 'does not know date'],
  [z.nullable(z.string()), 'does not know nullable'],
  [z.union([z.string(), z.number()]), 'does not know union'],
  [z.string().check(z.minLength(1)), 'does not know "checks" of string'],
  [z.int(), 'does not know number'],
  [z.coerce.string(), 'does not know "coerce" of string'],
  [z.email(), 'does not know "'],
  [z.array(z.string()).check(z.minLength(1)), 'does not know "checks" of array'],
  [z.array(z.optional(z.string())), 'only a key of an object can be optional'],
  [z.object({}), 'use z.looseObject'],
  [z.strictObject({}), 'use z.looseObject'],
  [z.transform(String), 'use field()'],
  [z.looseObject({ deep: z.string() }), 'deep must be optional'],
])('a schema that pages could not read is refused: %#', (schema, reason) => {
  const thingSchema = z.looseObject({ list: z.optional(z.array(schema)) });
  expect(() => compileSchemas({ thingSchema })).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^thingSchema\.list\[\]/),
    }),
  );
  expect(() => compileSchemas({ thingSchema })).toThrow(reason);
});
