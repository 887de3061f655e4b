import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';

export type Condition = Expression<SqlBool>;

/** A condition where something is asked for, none where not. */
export function given<Value>(value: Value | undefined, condition: (value: Value) => Condition): Condition[] {
  return value === undefined ? [] : [condition(value)];
}

/** Where every one holds; of none, everywhere. */
export function allOf(conditions: readonly Condition[]): RawBuilder<SqlBool> {
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;
}

/** Text for LIKE that matches itself. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/gu, String.raw`\$&`);
}
