import { z } from 'zod';

/** Points from the page's top left corner; pages count from 1. */
export const regionSchema = z.strictObject({
  page: z.int().positive(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

const id = z.string().regex(/^b\d+$/);
const regions = z.array(regionSchema).optional();

export const cellSchema = z.strictObject({
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  rowSpan: z.int().positive(),
  columnSpan: z.int().positive(),
  text: z.string(),
  regions,
});

/** A piece of the document as the reader found it: text is never mended here. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('paragraph'), text: z.string(), regions }),
  z.strictObject({ id, kind: z.literal('table'), columns: z.int().positive(), cells: z.array(cellSchema), regions }),
]);

export type Cell = z.infer<typeof cellSchema>;
export type Block = z.infer<typeof blockSchema>;
