import { Migrator, type Kysely, type Migration } from 'kysely';
import { errorCode } from '../errors/error-code.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { addMissingPassages } from './search/add-missing-passages.js';
import type { Database } from './database.js';
import { migrations } from './migrations/index.js';

const SCHEMA = 'kehoach';
const TABLE = 'migrations';

/** Told before each step of bringing a store that holds something up to date: steps from 1. */
export type OnMigration = (step: number, steps: number) => void;

interface MigrateOptions {
  /** The last migration that is made; all unless said. */
  upTo?: string | undefined;
  onMigration?: OnMigration | undefined;
}

/** Brings the tables up to date, or to a state that was. Several may do so at once: they wait for each other. */
export async function migrate(db: Kysely<Database>, store: string, { upTo, onMigration }: MigrateOptions = {}): Promise<void> {
  const done = await executedMigrations(db);
  if (done.some((name) => !(name in migrations))) throw new KehoachError('store-newer', { store });
  if (done.length === Object.keys(migrations).length || (upTo !== undefined && done.includes(upTo))) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => (done.length > 0 && onMigration ? told(done, onMigration) : migrations) },
    migrationTableSchema: SCHEMA,
    migrationTableName: TABLE,
    migrationLockTableName: 'migration_lock',
    // Two that were written side by side may come in either order.
    allowUnorderedMigrations: true,
  });
  const { error } = upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo);
  if (error) throw error;
  if (upTo === undefined) await addMissingPassages(db);
}

function told(done: readonly string[], onMigration: OnMigration): Record<string, Migration> {
  const open = Object.keys(migrations).filter((name) => !done.includes(name));
  const tell = ([name, migration]: [string, Migration]): [string, Migration] => {
    const up: Migration['up'] = async (db) => {
      onMigration(open.indexOf(name) + 1, open.length);
      await migration.up(db);
    };
    return [name, { ...migration, up }];
  };
  return Object.fromEntries(Object.entries(migrations).map(tell));
}

/** Asked first, because the migrator reads the whole catalogue. */
export async function executedMigrations(db: Kysely<Database>): Promise<string[]> {
  return db
    .withTables<{ [TABLE]: { name: string } }>()
    .selectFrom(TABLE)
    .select('name')
    .execute()
    .then(
      (rows) => rows.map(({ name }) => name),
      (error: unknown) => {
        if (errorCode(error) === UNDEFINED_TABLE) return [];
        throw error;
      },
    );
}

/** SQLSTATE of a table, or its schema, that does not exist. */
const UNDEFINED_TABLE = '42P01';
