import { z } from 'zod';
import { assignmentRoles, deadlineKinds } from '../../../schemas/index.js';
import { MOST_TASKS } from '../../questions/tasks/list-due.js';
import { passageKinds } from '../../store/tables/search-tables.js';
import { count } from './common.js';
import { planNameSchema } from './plans.js';

const pieces = z.array(z.object({ text: z.string(), isMatch: z.boolean() }));

/** A task, a section's own text, or the title of a plan. */
export const searchHitSchema = z.object({
  plan: planNameSchema,
  kind: z.enum(passageKinds),
  taskPosition: count.nullable().describe('In the record, from 0; null for what is no task'),
  path: z.string().nullable(),
  label: z.string().nullable(),
  title: pieces,
  excerpt: pieces,
});

const units = z.array(z.object({ role: z.enum(assignmentRoles), id: z.string().nullable(), name: z.string() }));

const taskDeadline = z.object({
  kind: z.enum(deadlineKinds),
  what: z.string().nullable(),
  raw: z.string(),
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  endInclusive: z.boolean().nullable(),
  recurs: z.boolean(),
});

/** A task in a list. */
export const listedTaskSchema = z.object({
  plan: planNameSchema,
  position: count,
  id: z.string(),
  label: z.string(),
  path: z.string(),
  group: z.string().nullable(),
  description: z.string().nullable(),
  product: z.string().nullable(),
  units,
  deadlines: z.array(taskDeadline),
});

/** One deadline of a task on one of its days. */
const dueItemSchema = z.object({
  plan: planNameSchema,
  taskId: z.string(),
  taskPosition: count,
  label: z.string(),
  description: z.string(),
  units,
  day: z.iso.date().describe('The last day that counts'),
  from: z.iso.date().describe('Before `day` where it is due all the time from then on'),
  kind: z.enum(deadlineKinds),
  what: z.string().nullable(),
  raw: z.string(),
});

export const dueListSchema = z.object({
  items: z.array(dueItemSchema),
  tasks: count.describe('How many tasks have something due'),
  isComplete: z
    .boolean()
    .describe(
      `false: the items are of the ${MOST_TASKS} tasks that are due first; ask for fewer days, or for a unit, a body or a province`,
    ),
});
