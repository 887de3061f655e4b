import { z } from 'zod';
import { partialDateSchema } from './partial-date.js';
import { spanSchema } from './span.js';

/** A part of an instrument: "dieu-5.khoan-2.diem-a", ranges as "dieu-5..9". */
export const provisionSchema = z.strictObject({
  id: z.string(),
  raw: z.string(),
  spans: z.array(spanSchema),
});

/**
 * A mention of a legal instrument. The spans run from the type word through
 * number and date; what the instrument is about stays outside.
 *
 * `instrumentId` is `type:issuer:year:number[+y]` with `?` for a part that the
 * document does not tell, or null when nothing can be said. `citation` is the
 * number and symbol in their regular spelling, or the name.
 */
export const referenceSchema = z.strictObject({
  mentionId: z.string().regex(/^r\d+$/),
  instrumentId: z.string().nullable(),
  candidates: z.array(z.string()).optional(),
  citation: z.string(),
  raw: z.string(),
  documentType: z.string(),
  issuer: z.string().optional(),
  issuedOn: partialDateSchema.optional(),
  name: z.string().optional(),
  provisions: z.array(provisionSchema).optional(),
  function: z.enum(['basis', 'mention', 'self']),
  resolution: z.enum(['stated', 'context', 'catalogue', 'back-reference', 'ambiguous', 'unnumbered', 'corrected']),
  flags: z.array(z.string()).optional(),
  spans: z.array(spanSchema),
  confidence: z.number().min(0).max(1),
});

export type Reference = z.infer<typeof referenceSchema>;
