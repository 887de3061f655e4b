import { z } from 'zod';
import { evidenceShape } from './value.js';

export const deadlineKinds = [
  'point',
  'interval',
  'by',
  'after',
  'recurring',
  'ongoing',
  'relative',
  'conditional',
  'reference',
  'unspecified',
  'invalid',
  'unread',
] as const;

const dateSchema = z.iso.date();

/**
 * When something is due. Dates are ISO 8601 calendar dates without a zone.
 *
 * `start` and `end` hold only what the words say (with the year taken from
 * `yearSource` when they leave it out); `implied` holds the bounds that the
 * plan's period gives to an open side: in a column for one year its part of
 * that year; beside a recurrence the period that is named there.
 * `endInclusive` is false for "trước": the last day that counts is the day
 * before `end`. `rrules` follow RFC 5545 without DTSTART; `timesPerPeriod` is a count for which the text states no
 * spacing ("02 lần/năm").
 */
export const deadlineSchema = z.strictObject({
  kind: z.enum(deadlineKinds),
  start: dateSchema.optional(),
  startInclusive: z.boolean().optional(),
  end: dateSchema.optional(),
  endInclusive: z.boolean().optional(),
  implied: z.strictObject({ start: dateSchema.optional(), end: dateSchema.optional() }).optional(),
  rrules: z.array(z.string()).optional(),
  timesPerPeriod: z.strictObject({ count: z.int().positive(), period: z.string(), atLeast: z.boolean().optional() }).optional(),
  clock: z.strictObject({ from: z.string().optional(), to: z.string().optional() }).optional(),
  what: z.string().optional(),
  anchor: z.string().optional(),
  offset: z.strictObject({ duration: z.string(), workingDays: z.literal(true).optional() }).optional(),
  iso8601: z.string().optional(),
  precision: z.enum(['day', 'month', 'quarter', 'half-year', 'year', 'years', 'approximate']).optional(),
  yearSource: z.enum(['text', 'column', 'title', 'plan', 'document']).optional(),
  ...evidenceShape,
});

export type DeadlineKind = (typeof deadlineKinds)[number];
export type Deadline = z.infer<typeof deadlineSchema>;
