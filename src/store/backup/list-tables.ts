import type { ClientBase } from 'pg';

/** A table and the columns that are copied: not those that PostgreSQL makes of others. */
export interface TableCopy {
  name: string;
  columns: string[];
}

/** Who works and who is signed in right now, which store this is, and what the migrations keep: of this store, not of what it holds. */
const OF_THE_STORE = ['workers', 'sessions', 'one_time_tokens', 'sign_in_attempts', 'store_identity', 'migrations', 'migration_lock'];

/** The tables in an order in which they can be filled: what others refer to comes before them. */
export async function listTables(client: ClientBase): Promise<TableCopy[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(
    `select tables.relname as name,
        array(select attname::text from pg_attribute
          where attrelid = tables.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
        array(select others.relname::text from pg_constraint join pg_class as others on others.oid = confrelid
          where contype = 'f' and conrelid = tables.oid and confrelid <> tables.oid) as needs
      from pg_class as tables join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'kehoach' and relkind = 'r' and not relname = any($1) order by relname`,
    [OF_THE_STORE],
  );
  const ordered: typeof rows = [];
  while (ordered.length < rows.length) {
    const ready = rows.filter(
      (table) => !ordered.includes(table) && table.needs.every((need) => ordered.some(({ name }) => name === need)),
    );
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    ordered.push(...ready);
  }
  return ordered.map(({ name, columns }) => ({ name, columns }));
}

/** "kehoach.plans (id, record)", names quoted as SQL asks. */
export function copyTarget({ name, columns }: TableCopy): string {
  const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;
  return `kehoach.${quoted(name)} (${columns.map(quoted).join(', ')})`;
}
