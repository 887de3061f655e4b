import { z } from 'zod';
import { planRecordSchema } from '../../schemas/index.js';
import type { PlanFilter } from '../questions/plans/list-plans.js';
import { calledField } from './path-params.js';

export const wordsQuery = calledField.optional();
export const statusQuery = planRecordSchema.shape.status.optional();
export const yearQuery = z.coerce.number().int().min(1900).max(2200).optional();

/** Which plans, as `kehoach list` takes them. */
export const planQuery = {
  body: wordsQuery,
  province: wordsQuery,
  period: wordsQuery,
  due: wordsQuery,
  issue: wordsQuery,
  status: statusQuery,
  type: wordsQuery,
  year: yearQuery,
};

export type PlanQuery = { [Name in keyof typeof planQuery]?: z.infer<(typeof planQuery)[Name]> };

export function planFilterOf({ body, type, province, period, due, issue, status, year }: PlanQuery): PlanFilter {
  return { issuer: body, province, period, due, issue, status, documentType: type, year };
}
