import { z } from 'zod';
import { deadlineSchema } from './deadline.js';
import { evidenceShape, textValueSchema } from './value.js';

export const comparators = ['equal', 'at-least', 'at-most', 'more-than', 'less-than'] as const;

/**
 * What share or how much is to be reached: "tối thiểu 80% hồ sơ được trả đúng
 * hẹn" is at-least 80 % `of` "hồ sơ", `measure` "được trả đúng hẹn".
 *
 * With `change` the value is the change itself ("giảm 20% thời gian giải
 * quyết") and `measure` is what changes.
 */
export const targetSchema = z.strictObject({
  /** Path of the section it stands in. */
  path: z.string(),
  measure: textValueSchema.optional(),
  of: textValueSchema.optional(),
  comparator: z.enum(comparators),
  value: z.number(),
  /** "%", "lớp", "điểm", "ngày/hồ sơ"; "hạng" for a place in an order, the first one 1. */
  unit: z.string(),
  /** The whole: 12 of "02/12 xã". */
  outOf: z.number().optional(),
  change: z.enum(['increase', 'decrease']).optional(),
  deadline: deadlineSchema.optional(),
  ...evidenceShape,
});

export type Target = z.infer<typeof targetSchema>;
