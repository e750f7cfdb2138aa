import type * as z from 'zod/mini';

/** The value of a body that a schema accepts. */
export type Output<Schema extends z.ZodMiniType> = z.infer<Schema>;
