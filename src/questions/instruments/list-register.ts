import { z } from 'zod';
import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import { instrumentCatalogue, type Instrument } from '../../knowledge/instruments/instruments.js';
import type { OwnRow } from '../../knowledge/instruments/own-columns.js';
import { readCursor } from '../../store/sql/cursor.js';
import { cutPage, type Page, type PageOf } from '../../store/sql/page.js';
import { hasWords } from './has-words.js';

export const registerOrigins = ['built-in', 'corrected', 'own'] as const;

/** An entry of the register as it stands, and where it comes from. */
export interface RegisteredInstrument extends Instrument {
  /** Comes along; comes along and is corrected by the file of one's own; stands there alone. */
  origin: (typeof registerOrigins)[number];
  /** What the file of one's own says, cell by cell; null where it says nothing. */
  own: OwnRow | null;
}

export interface RegisterFilter {
  /** Words of the id, number, names or subject, as `hasWords` looks for them. */
  text?: string | undefined;
  origin?: RegisteredInstrument['origin'] | undefined;
}

/** The register in the order of its ids. */
export function listRegister(
  register: InstrumentRegister,
  { text = '', origin }: RegisterFilter,
  page: Page,
): PageOf<RegisteredInstrument> {
  const found = register.all
    .filter(({ id, citation, titles, subject }) => hasWords([id, citation, ...titles, subject], text))
    .map((act) => registeredInstrument(register, act))
    .filter((act) => origin === undefined || act.origin === origin)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const [after = ''] = readCursor(page.after, z.tuple([z.string()])) ?? [];
  const { rows, next } = cutPage(
    found.filter(({ id }) => id > after),
    page,
    ({ id }) => [id],
  );
  return { total: found.length, items: rows, next };
}

export function registeredInstrument(register: InstrumentRegister, act: Instrument): RegisteredInstrument {
  const own = register.ownRow(act.id) ?? null;
  const ofOwn = instrumentCatalogue().byId(act.id) === undefined ? 'own' : 'corrected';
  return { ...act, origin: own === null ? 'built-in' : ofOwn, own };
}
