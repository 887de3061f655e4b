import { planRecordSchema, type PlanRecord } from '../../schemas/index.js';
import type { PlanFilter } from '../questions/plans/list-plans.js';
import { whereGiven } from '../questions/conditions/where-given.js';
import type { OptionValues } from './command.js';
import { parseChoice } from './parse-choice.js';
import { parseYear } from './parse-year.js';

/** Options that choose plans by who issued them and for when. */
export const planOptions = {
  body: { type: 'string', hint: 'TEXT' },
  province: { type: 'string', hint: 'TEXT' },
  period: { type: 'string', hint: 'DAYS' },
} as const;

const statuses = planRecordSchema.shape.status.options;

/** Options that choose plans, or tasks, by what is in them. */
export const contentOptions = {
  due: { type: 'string', hint: 'DAYS' },
  issue: { type: 'string', hint: 'CODE' },
  status: { type: 'string', hint: statuses.join('|') },
} as const;

/** All by which plans are chosen. */
export const planFilterOptions = {
  ...planOptions,
  ...contentOptions,
  type: { type: 'string', hint: 'TYPE' },
  year: { type: 'string', hint: 'YEAR' },
} as const;

export function planFilter({ body, province, period, due, issue, status, type, year }: OptionValues<typeof planFilterOptions>): PlanFilter {
  return {
    issuer: body,
    province,
    period,
    due,
    issue,
    status: whereGiven(status, parseStatus),
    documentType: type,
    year: whereGiven(year, parseYear),
  };
}

export function parseStatus(word: string): PlanRecord['status'] {
  return parseChoice('status', word, statuses);
}
