import { sql, type RawBuilder } from 'kysely';
import { isAgencyId } from '../../knowledge/agencies/agency-id.js';
import { literally, type Condition } from '../sql/conditions.js';

/** The plan was issued by the body with that id, or by one whose name has these words. */
export function planIsIssuedBy(issuer: string): Condition {
  if (isAgencyId(issuer)) return sql`plans.issuer_id = ${issuer}`;
  return sql`plans.issuer_name = any(array(${namesWith(issuer)}))`;
}

/** Bodies are few: an index gives each name once, stepping from one to the next, and no plan is looked at. */
function namesWith(words: string) {
  const nextTo = (names: RawBuilder<unknown>) => sql`select issuer_name from kehoach.plans where ${names} order by issuer_name limit 1`;
  return sql`
    with recursive names (name) as (
      (${nextTo(sql`issuer_name is not null`)}) union all select (${nextTo(sql`issuer_name > names.name`)}) from names where name is not null
    ) select name from names where name ilike ${`%${literally(words)}%`}`;
}

/**
 * The instrument was issued by that body: "ubnd@hai-duong". Without an area it
 * is that of any area, and of any term: "ubnd", "ubnd@?", "qh" for "qh13".
 */
export function instrumentIsIssuedBy(issuer: string): Condition {
  if (issuer.includes('@') && !issuer.includes('?')) return sql`citations.issuer = ${issuer}`;
  const kind = issuer.replace(/@\?.*$/u, '').replace(/[.+*?^$()[\]{}|\\]/gu, String.raw`\$&`);
  return sql`citations.issuer ~ ${`^${kind}([0-9]+|@.*)?$`}`;
}
