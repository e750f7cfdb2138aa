/**
 * The documented keys of a shape that keeps unknown ones too.
 *
 * The index signature of a loose schema would type every misspelt key as `unknown`; without it, a typo is an error.
 * Unknown keys are still there at run time.
 */
export type KnownKeys<T> = T extends string | number | boolean
  ? // `string & {}`, which leaves an enumeration open, is an object too.
    T
  : T extends readonly (infer Item)[]
    ? KnownKeys<Item>[]
    : T extends object
      ? { [Key in keyof T as string extends Key ? never : Key]: KnownKeys<T[Key]> }
      : T;
