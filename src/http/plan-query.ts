import { z } from 'zod';
import type { PlanFilter } from '../questions/list-plans.js';

const words = z.string().min(1).max(500).optional();

/** Which plans, as `kehoach list` takes them. */
export const planQuery = {
  body: words,
  province: words,
  period: words,
  type: words,
  year: z.coerce.number().int().min(1900).max(2200).optional(),
};

export type PlanQuery = { [Name in keyof typeof planQuery]?: z.infer<(typeof planQuery)[Name]> };

export function planFilterOf({ body, province, period, type, year }: PlanQuery): PlanFilter {
  return { issuer: body, province, period, documentType: type, year };
}
