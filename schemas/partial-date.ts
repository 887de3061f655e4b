import { z } from 'zod';
import { evidenceShape } from './value.js';

/**
 * A calendar date as far as it is known, ISO 8601 with reduced precision:
 * "2020-01-31", "2020-03" when the day is blank, "2020", or null.
 */
export const partialDateSchema = z.strictObject({
  value: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  precision: z.enum(['day', 'month', 'year']).nullable(),
  ...evidenceShape,
});

export type PartialDate = z.infer<typeof partialDateSchema>;
