import { z } from 'zod';
import { importOutcomes } from '../../store/imports/import-outcome.js';
import { count, instant } from './common.js';

const queue = z.object({ kind: z.enum(['redis', 'postgres']), address: z.string(), waiting: count, active: count, delayed: count });

const worker = z.object({
  id: z.string(),
  host: z.string(),
  pid: z.int(),
  extractorVersion: z.string(),
  concurrency: count,
  startedAt: instant,
});

const files = z.object({
  pending: count,
  oldestPending: instant.nullable(),
  entered: z.object({ minute: count, hour: count, day: count }),
  outcomes: z.partialRecord(z.enum(importOutcomes), count),
  failures: z.array(z.object({ code: z.string(), count })),
});

/** What waits, who works, how much there is. */
export const statusSchema = z.object({
  queue,
  workers: z.array(worker),
  files,
  store: z.object({ plans: count, tasks: count, citations: count, passages: count, bytes: count }),
});

/** It runs; it reaches store and queue. */
export const healthSchema = z.object({ status: z.literal('ok') });
