import { listCell, loadCsv, type CsvRow } from '../load-csv.js';
import { once } from '../once.js';
import { TitleIndex, type TitleMatch } from './title-index.js';
import { validityOf, type Validity } from '../days/validity.js';

export const confidences = ['high', 'medium', 'low'] as const;
/** What became of an instrument by the day its entry was written; "unverified" where nobody looked. */
export const instrumentStates = ['in-force', 'amended', 'replaced', 'ended', 'expired', 'historical', 'unverified'] as const;
/** Each with the one that the other act has to it. */
export const relationKinds = [
  'amends',
  'amended-by',
  'replaces',
  'replaced-by',
  'ends',
  'ended-by',
  'supersedes',
  'superseded-by',
  'succeeds',
  'succeeded-by',
  'implements',
] as const;

export type InstrumentState = (typeof instrumentStates)[number];
export type RelationKind = (typeof relationKinds)[number];

/**
 * A legal instrument that plans cite. `validFrom` and `validTo` tell when it
 * is in force, as far as known.
 */
export interface Instrument extends Validity {
  /** `type:issuer:year:number[+y]`, "nghi-dinh:cp:2018:61". */
  readonly id: string;
  readonly citation: string;
  /** Names under which it is cited without its number: "Luật Viên chức", "Đề án 06". */
  readonly titles: readonly string[];
  /** ISO date, as far as known. */
  readonly issuedOn: string;
  readonly issuer: string;
  readonly subject: string;
  readonly relations: readonly InstrumentRelation[];
  readonly state: InstrumentState;
  readonly confidence: (typeof confidences)[number];
  readonly source: string;
}

/** What the act has to do with another, and the id of that. */
export interface InstrumentRelation {
  readonly kind: RelationKind;
  readonly id: string;
}

export interface InstrumentCatalogue {
  readonly all: readonly Instrument[];
  byId(id: string): Instrument | undefined;
  /** Acts of one type, issuer and number over all years; `+y` in the number is another series. */
  numbered(type: string, issuer: string, number: string): readonly Instrument[];
  /** Acts of one type and number whoever issued them, in either series. */
  ofNumber(type: string, ordinal: string): readonly Instrument[];
  /** Acts that amend all of the groups: of each group, one at least. */
  amending(groups: readonly (readonly Instrument[])[]): readonly Instrument[];
  /** The longest title that begins at the offset, commas and dashes aside. */
  longestTitleAt(text: string, offset: number): TitleMatch<Instrument> | undefined;
}

export const instrumentCatalogue = once(() => createCatalogue(loadCsv('instruments.csv').map(toInstrument)));

/** An entry from a row with the columns of data/instruments.csv. */
export function toInstrument(row: CsvRow): Instrument {
  const { id = '', citation = '', issuedOn = '', issuer = '', subject = '', source = '' } = row;
  return {
    id,
    citation,
    titles: listCell(row['titles']),
    issuedOn,
    ...validityOf(row),
    issuer,
    subject,
    relations: listCell(row['relations']).flatMap((cell) => {
      const [word, other = ''] = cell.split('>');
      const kind = relationKinds.find((each) => each === word);
      return kind ? [{ kind, id: other }] : [];
    }),
    state: instrumentStates.find((each) => each === row['state']) ?? 'unverified',
    confidence: confidences.find((level) => level === row['confidence']) ?? 'low',
    source,
  };
}

export function createCatalogue(all: readonly Instrument[]): InstrumentCatalogue {
  const byDate = all.toSorted((one, other) => one.issuedOn.localeCompare(other.issuedOn));
  const ids = new Map(all.map((instrument) => [instrument.id, instrument]));
  const series = groupBy(byDate, ({ id }) => seriesOf(id));
  const ordinals = groupBy(byDate, ({ id }) => ordinalOf(id));
  const titles = new TitleIndex<Instrument>();
  for (const instrument of byDate) for (const title of instrument.titles) titles.add(title, instrument);
  return {
    all,
    byId: (id) => ids.get(id),
    numbered: (type, issuer, number) => series.get(`${type}:${issuer}:${number}`) ?? [],
    ofNumber: (type, ordinal) => ordinals.get(`${type}:${ordinal}`) ?? [],
    amending: (groups) => byDate.filter((act) => groups.length > 0 && groups.every((group) => amendsOneOf(act, group))),
    longestTitleAt: (text, offset) => titles.longestAt(text, offset),
  };
}

function amendsOneOf({ relations }: Instrument, group: readonly Instrument[]): boolean {
  return relations.some(({ kind, id }) => kind === 'amends' && group.some((target) => target.id === id));
}

function seriesOf(id: string): string {
  const [type, issuer, , number] = id.split(':');
  return `${type}:${issuer}:${number}`;
}

function ordinalOf(id: string): string {
  const [type, , , number = ''] = id.split(':');
  return `${type}:${number.replace('+y', '')}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
