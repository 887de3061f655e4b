import { foldKey, slug as toSlug } from '../../text/fold.js';
import { indexAgencyNames } from './agency-names.js';
import { listCell, loadCsv } from '../load-csv.js';
import type { NameMatch } from '../name-index.js';
import { once } from '../once.js';
import { isValidOn, validityOf, type Validity } from '../days/validity.js';

export const areaKinds = ['none', 'province', 'district', 'commune', 'any', 'issuer'] as const;

/**
 * What a body belongs to when the words name no area: nothing, the issuer's
 * province, district or commune, any of these (the issuer's own level), or the
 * issuer itself.
 */
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
  /** Words after which the name means something else: "Chính phủ" before "điện tử". */
  readonly notBefore: readonly string[];
  /** Where each such body has a name of its own behind the common one, what may go on after that. */
  readonly tails: readonly string[];
  /** Slugs of the bodies that took over. */
  readonly successors: readonly string[];
  readonly source: string;
}

export interface AgencyRegister {
  readonly all: readonly AgencyEntry[];
  /** With which names, aliases, short forms and codes begin. */
  readonly firstWords: readonly string[];
  /** By issuer code in any spelling: "SKHCN", "SKH&CN"; of several that bore it the one of that day. */
  byCode(code: string, on?: string): AgencyEntry | undefined;
  bySlug(slug: string): AgencyEntry | undefined;
  /** By name, alias or short form ("Sở KH&CN"), without an area. */
  byName(name: string, on?: string): AgencyEntry | undefined;
  /** All that bear the longest name, alias or short form beginning at the offset. */
  longestAt(text: string, offset: number): NameMatch<AgencyEntry> | undefined;
  /** The same by letters alone: "Công TTĐT" for "Cổng TTĐT". */
  misreadAt(text: string, offset: number): NameMatch<AgencyEntry> | undefined;
  /** The longest name in which the first word is left out: "Tài chính" for "Sở Tài chính" after the head "Sở". */
  fieldAt(head: string, text: string, offset: number): NameMatch<AgencyEntry> | undefined;
}

export const agencyRegister = once(() => createRegister(loadCsv('agencies.csv').map(toEntry)));

function toEntry(row: Readonly<Record<string, string>>): AgencyEntry {
  const slug = row['slug'] ?? '';
  return {
    slug,
    name: row['name'] ?? '',
    codes: listCell(row['codes']),
    aliases: listCell(row['aliases']),
    level: row['level'] ?? '',
    area: areaKinds.find((kind) => kind === row['area']) ?? 'none',
    notBefore: listCell(row['notBefore']),
    tails: listCell(row['tails']),
    ...validityOf(row),
    successors: loadCsv('agency-successors.csv').flatMap((link) => (link['slug'] === slug ? (link['successor'] ?? []) : [])),
    source: row['source'] ?? '',
  };
}

function createRegister(all: readonly AgencyEntry[]): AgencyRegister {
  const { names, misread, fields, firstWords } = indexAgencyNames(all);
  const codes = new Map<string, AgencyEntry[]>();
  const remember = (code: string, entry: AgencyEntry): Map<string, AgencyEntry[]> => codes.set(code, [...(codes.get(code) ?? []), entry]);
  for (const entry of all) {
    for (const code of new Set([...entry.codes, ...entry.codes.map(codeKey)])) remember(code, entry);
  }
  const bySlug = new Map(all.toReversed().map((entry) => [entry.slug, entry]));
  return {
    all,
    firstWords: [...firstWords],
    byCode: (code, on) => ofThatDay(codes.get(code) ?? codes.get(codeKey(code)) ?? [], on),
    bySlug: (slug) => bySlug.get(slug),
    byName: (name, on) => ofThatDay(names.named(name), on),
    longestAt: (text, offset) => names.longestAt(text, offset),
    misreadAt: (text, offset) => misread.longestAt(text, offset),
    fieldAt: (head, text, offset) => fields.get(foldKey(head))?.longestAt(text, offset),
  };
}

/** "SKH&CN", "S.KHCN" and "SKHCN" are one code; Đ is written D where the letter is missing. TƯ and TU are two, so a code is first taken as written. */
function codeKey(code: string): string {
  return toSlug(code.replaceAll('&', '')).replaceAll('-', '');
}

/** An old name lives on for a while in texts, so one that fits no entry of that day still finds its body. */
function ofThatDay(entries: readonly AgencyEntry[], on: string | undefined): AgencyEntry | undefined {
  return entries.find((entry) => isValidOn(entry, on)) ?? entries[0];
}
