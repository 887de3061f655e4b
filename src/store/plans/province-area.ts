import { sql } from 'kysely';
import type { Condition } from '../sql/conditions.js';

/** Whose plans are a province's: `slugs` whenever they were issued, of those that it became part of what was issued from then on. */
export interface ProvinceArea {
  slugs: readonly string[];
  later: readonly { slug: string; from: string }[];
}

/** On a query of `plans`. */
export function isOfProvince({ slugs, later }: ProvinceArea): Condition {
  const ways = [
    slugs.length === 1 ? sql`plans.province = ${slugs[0]}` : sql`plans.province = any(${slugs})`,
    ...later.map(({ slug, from }) => sql`(plans.province = ${slug} and plans.order_date >= ${from})`),
  ];
  return sql`(${sql.join(ways, sql` or `)})`;
}
