import { agencyRegister, type AgencyEntry } from '../../knowledge/agencies/agencies.js';
import { pluralNames } from '../../knowledge/agencies/unit-names.js';
import { slug } from '../../text/fold.js';
import type { PluralLevel } from './readers/areas/plural-level.js';
import type { ResolvedArea } from './resolve-area.js';

/** The name without the level at its end: "Công an tỉnh" → "Công an". */
export function baseName({ name }: Pick<AgencyEntry, 'name'>): string {
  return name.replace(/ (?:tỉnh|huyện)$/u, '');
}

/** "Công an" of a province is registered as "Công an tỉnh"; "Công an tỉnh" read on a lower level is "Công an". */
export function variantOn(level: ResolvedArea['level'], entry: AgencyEntry): Pick<AgencyEntry, 'slug' | 'name'> {
  const base = baseName(entry);
  if (level === 'province') return agencyRegister().byName(`${base} tỉnh`) ?? entry;
  if (base === entry.name || entry.area !== 'province') return entry;
  return agencyRegister().byName(base) ?? { slug: slug(base), name: base };
}

/** All such bodies on a level: "ubnd-cap-huyen". */
export function pluralSlug(entry: AgencyEntry, level: PluralLevel['slug']): string {
  const base = entry.level === 'local' ? entry.slug : slug(baseName(entry));
  return (pluralNames().get(entry.slug) ?? pluralNames().get(base) ?? `${base}-{level}`).replace('{level}', level);
}
