import type * as z from 'zod/mini';
import { field } from './field.ts';
import type { Notice } from './toNotice.ts';

export const noticeSchema: z.ZodMiniType<Notice> = field('notice');
