import { z } from 'zod';
import { agencyRegister, type AgencyEntry } from '../knowledge/agencies/agencies.js';
import { readCursor } from '../store/sql/cursor.js';
import { cutPage, type Page, type PageOf } from '../store/sql/page.js';
import { hasWords } from './instruments/has-words.js';

/** A body as plans are read with it: by which names, in which time, what came after it. */
export type RegisteredAgency = Pick<
  AgencyEntry,
  'slug' | 'name' | 'codes' | 'aliases' | 'level' | 'area' | 'successors' | 'source' | 'validFrom' | 'validTo'
>;

/** The register of bodies in the order of their slugs; `text`: words of a name, an alias or a code, as `hasWords` looks for them. */
export function listAgencies(text: string, page: Page): PageOf<RegisteredAgency> {
  const found = agencyRegister()
    .all.filter(({ slug, name, aliases, codes }) => hasWords([slug, name, ...aliases, ...codes], text))
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  const [after = ''] = readCursor(page.after, z.tuple([z.string()])) ?? [];
  const { rows, next } = cutPage(
    found.filter((agency) => placeOf(agency) > after),
    page,
    (agency) => [placeOf(agency)],
  );
  return { total: found.length, items: rows.map(shown), next };
}

/** One slug may stand there for several times. */
function placeOf({ slug, validFrom = '', name }: AgencyEntry): string {
  return `${slug} ${validFrom} ${name}`;
}

function shown({ slug, name, codes, aliases, level, area, successors, source, validFrom, validTo }: AgencyEntry): RegisteredAgency {
  return {
    slug,
    name,
    codes,
    aliases,
    level,
    area,
    successors,
    source,
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  };
}
