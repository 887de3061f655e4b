import { z } from 'zod';

/**
 * A place in the source: UTF-16 offsets into the text of a block, or, for a
 * table, into the text of the cell at `row` and `column` (0-based, the cell's
 * top left place on the expanded grid). `end` is exclusive.
 */
export const spanSchema = z
  .strictObject({
    block: z.string().regex(/^b\d+$/),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    row: z.int().nonnegative().optional(),
    column: z.int().nonnegative().optional(),
  })
  .refine((span) => span.start <= span.end, { message: 'start > end' });

export type Span = z.infer<typeof spanSchema>;
