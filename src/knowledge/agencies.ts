import { slug as toSlug } from '../text/fold.js';
import { listCell, loadCsv } from './load-csv.js';
import { NameIndex } from './name-index.js';
import { shortForms } from './short-forms.js';
import { isValidOn, validityOf, type Validity } from './validity.js';

const areaKinds = ['none', 'province', 'district', 'commune', 'issuer'] as const;

/** What a body belongs to when the words name no area: nothing, the issuer's province …, or the issuer itself. */
export type AreaKind = (typeof areaKinds)[number];

/** A body, or a kind of body that every province or district has one of. */
export interface AgencyEntry extends Validity {
  readonly slug: string;
  readonly name: string;
  /** As they stand in the symbol of a document, "SKHCN"; separators ("SKH&CN") do not count. */
  readonly codes: readonly string[];
  readonly aliases: readonly string[];
  readonly level: string;
  readonly area: AreaKind;
  /** Slugs of the bodies that took over. */
  readonly successors: readonly string[];
  readonly source: string;
}

export interface AgencyRegister {
  readonly all: readonly AgencyEntry[];
  /** By issuer code in any spelling: "SKHCN", "SKH&CN"; of several that bore it the one of that day. */
  byCode(code: string, on?: string): AgencyEntry | undefined;
  bySlug(slug: string): AgencyEntry | undefined;
  /** By name, alias or short form ("Sở KH&CN"), without an area. */
  byName(name: string, on?: string): AgencyEntry | undefined;
}

let register: AgencyRegister | undefined;

export function agencyRegister(): AgencyRegister {
  register ??= createRegister(loadCsv('agencies.csv').map(toEntry));
  return register;
}

function toEntry(row: Readonly<Record<string, string>>): AgencyEntry {
  const slug = row['slug'] ?? '';
  return {
    slug,
    name: row['name'] ?? '',
    codes: listCell(row['codes']),
    aliases: listCell(row['aliases']),
    level: row['level'] ?? '',
    area: areaKinds.find((kind) => kind === row['area']) ?? 'none',
    ...validityOf(row),
    successors: loadCsv('agency-successors.csv').flatMap((link) => (link['slug'] === slug ? (link['successor'] ?? []) : [])),
    source: row['source'] ?? '',
  };
}

function createRegister(all: readonly AgencyEntry[]): AgencyRegister {
  const names = new NameIndex<AgencyEntry>();
  const codes = new Map<string, AgencyEntry[]>();
  for (const entry of all) {
    for (const name of [entry.name, ...entry.aliases]) names.add(name, entry);
    for (const code of new Set(entry.codes.map(codeKey))) codes.set(code, [...(codes.get(code) ?? []), entry]);
  }
  for (const entry of all) for (const name of shortForms(entry.name)) names.add(name, entry);
  const bySlug = new Map(all.toReversed().map((entry) => [entry.slug, entry]));
  return {
    all,
    byCode: (code, on) => ofThatDay(codes.get(codeKey(code)) ?? [], on),
    bySlug: (slug) => bySlug.get(slug),
    byName: (name, on) => ofThatDay(names.named(name), on),
  };
}

/** "SKH&CN", "S.KHCN" and "SKHCN" are one code; Đ is written D where the letter is missing. */
function codeKey(code: string): string {
  return toSlug(code.replaceAll('&', '')).replaceAll('-', '');
}

/** An old name lives on for a while in texts, so one that fits no entry of that day still finds its body. */
function ofThatDay(entries: readonly AgencyEntry[], on: string | undefined): AgencyEntry | undefined {
  return entries.find((entry) => isValidOn(entry, on)) ?? entries[0];
}
