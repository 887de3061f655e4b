import { sql } from 'kysely';
import { errorCode } from '../../errors/error-code.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { reasonOf } from '../../errors/reason-of.js';
import { connect } from '../connect.js';
import { isServerUrl } from '../../config/is-server-url.js';
import type { Store } from '../store.js';

/** Who looks: an account that is bound to a unit. */
export interface UnitViewer {
  /** Id of the unit. */
  unit: string;
  /** The account: it sees its own imports. */
  name: string;
}

export interface UnitStores {
  /** The store as this account may see it, for reading. It is closed with the others. */
  of(viewer: UnitViewer): Promise<Store>;
  close(): Promise<void>;
}

const CONNECTIONS = 4;

/**
 * Stores whose connections have a role of the database that sees the plans of
 * one unit alone, whatever a query asks: what is forgotten in a query stays
 * hidden, what is forgotten in the grants is refused.
 */
export function openUnitStores(store: Store): UnitStores {
  const stores = new Map<string, Store>();
  let ready: Promise<void> | undefined;
  return {
    async of(viewer) {
      await (ready ??= prepareRole(store).catch((error: unknown) => {
        ready = undefined;
        throw error;
      }));
      const settings = settingsOf(viewer);
      const known = stores.get(settings) ?? openUnitStore(store, settings);
      stores.set(settings, known);
      return known;
    },
    async close() {
      await Promise.all([...stores.values()].map((each) => each.close()));
      stores.clear();
    },
  };
}

function openUnitStore({ location, address }: Store, settings: string): Store {
  const db = connect(address.connectionString, { connections: CONNECTIONS, isRemote: isServerUrl(location), settings });
  return { location, address, db, isOfUnit: true, close: () => db.destroy() };
}

/** As a command line of the server: a backslash before what would part words. */
function settingsOf({ unit, name }: UnitViewer): string {
  const settings = { role: ROLE, 'kehoach.unit': unit, 'kehoach.person': name, default_transaction_read_only: 'on' };
  return Object.entries(settings)
    .map(([setting, value]) => `-c ${setting}=${value.replace(/[\\\s]/gu, String.raw`\$&`)}`)
    .join(' ');
}

const ROLE = 'kehoach_unit';

/** Tables whose rows the policies choose; of the instruments, not how often others cite them. */
const GRANTS = `
  grant usage on schema kehoach to ${ROLE};
  grant select on kehoach.plans, kehoach.tasks, kehoach.assignments, kehoach.deadlines, kehoach.citations, kehoach.passages,
    kehoach.corrections, kehoach.audit_trail, kehoach.imports, kehoach.import_files to ${ROLE};
  grant select (instrument_key, instrument_id, document_type, issuer, year, number, name_key) on kehoach.cited_instruments to ${ROLE};`;

/** Roles belong to the whole server: another store of it may have made this one. */
const PREPARATION = [
  `select pg_advisory_xact_lock(hashtext('${ROLE}'))`,
  `do $$ begin
    if not exists (select from pg_roles where rolname = '${ROLE}') then create role ${ROLE}; end if;
    if not pg_has_role('${ROLE}', 'member') then grant ${ROLE} to current_user; end if;
  end $$`,
  GRANTS,
];

/** @throws KehoachError "unit-role-missing" where the store's user may not make roles */
async function prepareRole({ db }: Store): Promise<void> {
  const { rows } = await sql<{ user: string }>`select current_user as "user"`.execute(db);
  try {
    await db.transaction().execute(async (transaction) => {
      for (const statement of PREPARATION) await sql.raw(statement).execute(transaction);
    });
  } catch (error) {
    if (errorCode(error) !== FORBIDDEN) throw error;
    throw new KehoachError('unit-role-missing', { reason: reasonOf(error), user: rows[0]?.user ?? '' }, { cause: error });
  }
}

/** SQLSTATE insufficient_privilege. */
const FORBIDDEN = '42501';
