import { sql, type RawBuilder } from 'kysely';

const OF_INSTRUMENT = ['type', 'issuer', 'year'] as const;
const OF_PLAN = ['body', 'province', 'period'] as const;
/** By what citations can be counted besides instruments and plans: what the instrument is, and who cites it. */
export const groupings = [...OF_INSTRUMENT, ...OF_PLAN] as const;

export type Grouping = (typeof groupings)[number];

/** On a query of `citations` or, of who cites, of `plans`. */
const KEYS: Readonly<Record<Grouping, RawBuilder<unknown>>> = {
  type: sql`citations.document_type`,
  issuer: sql`citations.issuer`,
  year: sql`citations.year::text`,
  body: sql`coalesce(plans.issuer_id, plans.issuer_name)`,
  province: sql`plans.province`,
  period: sql`case
    when plans.period_start is null then plans.year::text
    when date_part('year', plans.period_start) = date_part('year', plans.period_end) then date_part('year', plans.period_start)::text
    else date_part('year', plans.period_start)::text || '-' || date_part('year', plans.period_end)::text end`,
};

export function isOfPlan(grouping: Grouping): boolean {
  return OF_PLAN.some((each) => each === grouping);
}

/** "" where it is not known. */
export function knownKey(grouping: Grouping): RawBuilder<unknown> {
  return sql`coalesce(${KEYS[grouping]}, '')`;
}

/** Byte by byte, so that every list of keys is in one order. */
export function groupKey(grouping: Grouping): RawBuilder<unknown> {
  return sql`${knownKey(grouping)} collate "C"`;
}

/** The groups of each row of `citations`, or of `plans`, as rows of grouping and key. */
export function groupsOf(side: 'citations' | 'plans'): RawBuilder<unknown> {
  const members = side === 'citations' ? OF_INSTRUMENT : OF_PLAN;
  return sql`(values ${sql.join(members.map((grouping) => sql`(${sql.lit(grouping)}, ${groupKey(grouping)})`))}) as groups (grouping, key)`;
}

/** A query of the groups, from citations and, of who cites, their plans. */
export function countedGroups(grouping: Grouping, citations: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${groupKey(grouping)} as key, ${grouping === 'body' ? sql`min(plans.issuer_name)` : sql`null::text`} as name,
      count(*) as mentions, count(distinct citations.instrument_key) as instruments, count(distinct plan_id) as plans,
      min(nullif(cited_on, '')) as first_on, max(nullif(cited_on, '')) as last_on
    from ${citations} group by 1`;
}
