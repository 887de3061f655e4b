import { z } from 'zod';

/** A stretch of a list, as `PageOf` of src/store/sql/page.ts. */
export function listed<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.int().nonnegative().describe('Of the whole list'),
    isTotalExact: z.boolean().optional().describe('false: there are more than `total`'),
    next: z.string().nullable().describe('Goes into `after` of the next question; null at the end'),
  });
}

/** All of them. */
export function all<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) });
}
