import { listCell, loadCsv } from '../load-csv.js';
import { NameIndex } from '../name-index.js';
import { once } from '../once.js';
import { isValidOn, validityOf, type Validity } from '../days/validity.js';

/**
 * A province or a city of the same rank in one shape. One that goes on under
 * its old name after a merger is two entries with one slug ("quang-ngai").
 */
export interface Province extends Validity {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  readonly aliases: readonly string[];
  /** Slug of what it became part of or was turned into the day after `validTo`. */
  readonly successor?: string;
  readonly source: string;
}

export interface ProvinceRegister {
  readonly all: readonly Province[];
  /** By name or alias without "tỉnh", "thành phố"; the entry of that day when several generations bear the name. */
  byName(name: string, on?: string): Province | undefined;
  bySlug(slug: string, on?: string): Province | undefined;
  /** The longest province name that begins at the offset; `end` is exclusive. */
  longestAt(text: string, offset: number, on?: string): { readonly province: Province; readonly end: number } | undefined;
  /** What holds the area at that day; the slug itself while it stands. */
  successorOf(slug: string, on: string): string;
}

export const provinceRegister = once(() => createRegister(loadCsv('provinces.csv').map(toProvince)));

function toProvince(row: Readonly<Record<string, string>>): Province {
  return {
    slug: row['slug'] ?? '',
    name: row['name'] ?? '',
    kind: row['kind'] === 'thành phố' ? 'thành phố' : 'tỉnh',
    aliases: listCell(row['aliases']),
    ...validityOf(row),
    ...(row['successor'] ? { successor: row['successor'] } : {}),
    source: row['source'] ?? '',
  };
}

function createRegister(all: readonly Province[]): ProvinceRegister {
  const names = new NameIndex<Province>();
  for (const province of all) for (const name of [province.name, ...province.aliases]) names.add(name, province);
  const generationsOf = (slug: string): Province[] => all.filter((province) => province.slug === slug);
  const successorOf = (slug: string, on: string): string => {
    const generations = generationsOf(slug);
    const isOver = generations.every(({ validTo }) => validTo !== undefined && validTo < on);
    const successor = isOver ? generations.at(-1)?.successor : undefined;
    return successor === undefined ? slug : successorOf(successor, on);
  };
  return {
    all,
    byName: (name, on) => current(names.named(name), on),
    bySlug: (slug, on) => current(generationsOf(slug), on),
    longestAt(text, offset, on) {
      const match = names.longestAt(text, offset);
      const province = current(match?.values ?? [], on);
      return match && province && { province, end: match.end };
    },
    successorOf,
  };
}

/** The generation of that day; the last one when the day is unknown or fits none. */
function current(generations: readonly Province[], on: string | undefined): Province | undefined {
  const fitting = on === undefined ? [] : generations.filter((province) => isValidOn(province, on));
  return fitting.at(-1) ?? generations.at(-1);
}
