import type { Expression, SqlBool } from 'kysely';

export type Condition = Expression<SqlBool>;

/** A condition where something is asked for, none where not. */
export function given<Value>(value: Value | undefined, condition: (value: Value) => Condition): Condition[] {
  return value === undefined ? [] : [condition(value)];
}

/** Text for LIKE that matches itself. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/gu, String.raw`\$&`);
}
