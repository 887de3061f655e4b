import { z } from 'zod';
import { evidenceShape } from './value.js';

/** A sum of money: "678.718 triệu đồng" is 678718000000 đồng. */
export const amountSchema = z.strictObject({
  /** Path of the section it stands in. */
  path: z.string(),
  /** In đồng. */
  value: z.int().nonnegative(),
  ...evidenceShape,
});

export type Amount = z.infer<typeof amountSchema>;
