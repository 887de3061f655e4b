import { existsSync } from 'node:fs';
import type { Config } from '../src/config/config.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import type { OwnRow } from '../src/knowledge/instruments/own-columns.js';
import { readOwnRow } from '../src/knowledge/instruments/own-instrument-row.js';
import { readOwnRows } from '../src/knowledge/instruments/own-instruments.js';
import { writeOwnRows } from '../src/knowledge/instruments/write-own-instruments.js';
import { configuredRegister, ownInstrumentFile } from '../src/questions/instruments/instrument-file.js';
import { registeredInstrument, type RegisteredInstrument } from '../src/questions/instruments/list-register.js';
import { readInstrument } from '../src/questions/conditions/read-instrument.js';
import type { Actor } from '../src/store/audit-trail.js';
import { recordRegisterChange } from '../src/store/record-register-change.js';
import type { Store } from '../src/store/store.js';

/** What the file of one's own is to say of an instrument; what is left out, it says nothing of. */
export type OwnCells = { readonly [Column in Exclude<keyof OwnRow, 'id'>]?: string | undefined };

/**
 * Puts an entry into the file of one's own, in place of the one it had there.
 *
 * @param name id, or number and symbol in full
 * @returns the entry as it stands now, over what came along
 * @throws KehoachError "instrument-unread", "instrument-value", "instruments-nowhere", "instruments-unwritable", and those of configuredRegister
 */
export async function keepInstrument(
  store: Store,
  config: Config,
  name: string,
  cells: OwnCells,
  actor: Actor,
): Promise<RegisteredInstrument> {
  const row = readOwnRow({ ...cells, id: idOf(name) }, (misfit) => new KehoachError('instrument-value', { ...misfit }));
  const { id, ...said } = row;
  const details = { instrument: id, ...Object.fromEntries(Object.entries(said).filter(([, cell]) => cell !== '')) };
  await recordRegisterChange(store, actor, { action: 'register-change', details }, () => rewrite(config, (rows) => rows.set(id, row)));
  const register = configuredRegister(config);
  const act = register.byId(id);
  if (!act) throw new KehoachError('instrument-unregistered', { text: id, nearest: id });
  return registeredInstrument(register, act);
}

/**
 * Takes an entry out of the file of one's own; what came along stands again.
 *
 * @throws KehoachError "instrument-not-own", and those of keepInstrument
 */
export async function dropInstrument(store: Store, config: Config, id: string, actor: Actor): Promise<void> {
  await recordRegisterChange(store, actor, { action: 'register-remove', details: { instrument: id } }, () =>
    rewrite(config, (rows) => {
      if (!rows.delete(id)) throw new KehoachError('instrument-not-own', { instrument: id });
    }),
  );
}

async function rewrite(config: Config, change: (rows: Map<string, OwnRow>) => unknown): Promise<void> {
  const file = ownInstrumentFile(config);
  if (file === undefined) throw new KehoachError('instruments-nowhere');
  const rows = new Map((existsSync(file) ? readOwnRows(file) : []).map((row) => [row.id, row]));
  change(rows);
  await writeOwnRows(file, [...rows.values()]);
}

/** "61/2018/NĐ-CP" → "nghi-dinh:cp:2018:61"; what names several has no id of its own. */
function idOf(name: string): string {
  const question = readInstrument(name);
  const [id, ...others] = 'ids' in question ? question.ids : [];
  if (id === undefined || others.length > 0)
    throw new KehoachError('instrument-value', { column: 'id', value: name, expected: '61/2018/NĐ-CP, nghi-dinh:cp:2018:61' });
  return id;
}
