import { basename } from 'node:path';
import { createCatalogue, instrumentCatalogue, toInstrument, type Instrument, type InstrumentCatalogue } from './instruments.js';
import type { OwnRow } from './own-columns.js';
import { readOwnRows } from './own-instruments.js';

/**
 * What is known of instruments when questions are asked: the catalogue, with
 * the entries of a person's own file laid over it. Plans are read with the
 * catalogue alone, so that one file gives one record everywhere.
 */
export interface InstrumentRegister extends InstrumentCatalogue {
  /** Whether a person's own file says something of the instrument. */
  isOwn(id: string): boolean;
  /** What it says, undefined where it says nothing. */
  ownRow(id: string): OwnRow | undefined;
}

/**
 * @param ownFile path of a CSV file with columns of data/instruments.csv
 * @throws KehoachError "instruments-unreadable", "instruments-column", "instruments-cell"
 */
export function instrumentRegister(ownFile: string | undefined): InstrumentRegister {
  const catalogue = instrumentCatalogue();
  const own = new Map((ownFile === undefined ? [] : readOwnRows(ownFile)).map((row) => [row.id, row]));
  if (ownFile === undefined || own.size === 0) return { ...catalogue, isOwn: () => false, ownRow: () => undefined };
  const kept = catalogue.all.filter(({ id }) => !own.has(id));
  const laidOver = [...own.values()].map((row) => layOver(catalogue.byId(row.id), row, basename(ownFile)));
  return { ...createCatalogue([...kept, ...laidOver]), isOwn: (id) => own.has(id), ownRow: (id) => own.get(id) };
}

const NOTHING = '-';

/** A cell that is filled counts, "-" blanks, an empty one leaves what was known. */
function layOver(known: Instrument | undefined, { id, ...cells }: OwnRow, file: string): Instrument {
  const [type = '', issuer = '', year = ''] = id.split(':');
  const before = known
    ? toCells(known)
    : { citation: id, issuer, issuedOn: year.length === 4 ? year : '', subject: type, confidence: 'medium', source: file };
  const filled = Object.entries(cells).filter(([, cell]) => cell !== '');
  const after = Object.fromEntries(filled.map(([column, cell]) => [column, cell === NOTHING ? '' : cell]));
  return toInstrument({ ...before, ...after, id });
}

function toCells({ titles, relations, issuedOn, validFrom, validTo, ...others }: Instrument): Record<string, string> {
  return {
    ...others,
    titles: titles.join('|'),
    relations: relations.map(({ kind, id }) => `${kind}>${id}`).join('|'),
    issuedOn,
    validFrom: validFrom ?? '',
    validTo: validTo ?? '',
  };
}
