import { z } from 'zod';
import { coverageStatuses } from '../../questions/coverage/coverage.js';
import { rosterStatuses } from '../../questions/roster/roster-report.js';
import { count, countsOf } from './common.js';
import { comparedTaskSchema } from './comparisons.js';
import { planNameSchema } from './plans.js';

const difference = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('later'), parent: z.string(), child: z.string(), days: z.int().positive() }),
  z.object({ kind: z.literal('other-unit'), units: z.array(z.string()) }),
]);

const cell = z.object({
  status: z.enum(coverageStatuses),
  involvement: z.enum(['leads', 'takes-part', 'none', 'unclear']),
  tasks: z.array(comparedTaskSchema),
  differences: z.array(difference),
});

/** Which tasks of a plan its subordinate plans take up. */
export const planCoverageSchema = z.object({
  parent: planNameSchema,
  tasks: z.array(comparedTaskSchema.extend({ coveredBy: count, missingIn: count })),
  children: z.array(
    z.object({
      plan: planNameSchema,
      cells: z.array(cell).describe('One for each task of the parent, in its order'),
      added: z.array(comparedTaskSchema),
      counts: countsOf(coverageStatuses),
    }),
  ),
});

const agency = z.object({ id: z.string().nullable(), name: z.string() });

/** Who should have sent a plan against what came. */
export const rosterReportSchema = z.object({
  rows: z.array(
    z.object({
      line: z.int().positive(),
      unit: z.string(),
      deadline: z.string().nullable(),
      agency: agency.nullable(),
      match: z.enum(['certain', 'doubtful', 'none']),
      candidates: z.array(agency),
      status: z.enum(rosterStatuses),
      plans: z.array(planNameSchema),
      doubts: z.array(z.enum(['date-unknown', 'deadline-unread', 'listed-twice'])),
    }),
  ),
  unlisted: z.array(planNameSchema),
  counts: countsOf(rosterStatuses),
});
