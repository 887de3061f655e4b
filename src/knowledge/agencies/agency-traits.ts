import { agencyRegister, type AgencyEntry } from './agencies.js';
import { loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/**
 * force: of the armed forces, within which organisations have boards of their
 * own ("Đoàn Thanh niên Công an huyện"); elected: an assembly of deputies;
 * in-institution: schools and hospitals have one too, which they call by the
 * bare name ("Thư viện"); unions: made of trade unions; authority: of an area,
 * to which its divisions belong and for whose bodies it answers ("Ủy ban nhân
 * dân"); for-area: its divisions and posts are known as the area's own ("Phòng
 * Tư pháp" of a district); names-units: its name is a part of its units' names
 * ("Ban Pháp chế HĐND").
 */
export type AgencyTrait = 'force' | 'elected' | 'in-institution' | 'unions' | 'authority' | 'for-area' | 'names-units';

const traits = once(() => new Set(loadCsv('agency-traits.csv').map(({ slug = '', trait = '' }) => `${slug} ${trait}`)));

/** Whether the body is one of that kind, by its slug in the register. */
export function hasTrait({ slug }: Pick<AgencyEntry, 'slug'>, trait: AgencyTrait): boolean {
  return traits().has(`${slug} ${trait}`);
}

/** All names and short forms of the bodies of that kind. */
export function namesWithTrait(trait: AgencyTrait): string[] {
  return agencyRegister().all.flatMap((entry) => (hasTrait(entry, trait) ? [entry.name, ...entry.aliases, ...entry.codes] : []));
}
