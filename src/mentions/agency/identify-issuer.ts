import { agencyRegister, type AgencyEntry } from '../../knowledge/agencies.js';
import type { AgencyContext } from './agency-mention.js';
import { parseAgencies } from './parse-agencies.js';
import { viewpointOf, type Viewpoint } from './viewpoint.js';

export interface Issuer {
  /** Agency id: "ubnd@hai-duong". */
  readonly id: string;
  readonly slug: string;
  /** Missing for central bodies. */
  readonly area?: string;
  readonly name: string;
}

/**
 * The body of a letterhead, in any case and on several lines: "ỦY BAN NHÂN DÂN
 * TỈNH HẢI DƯƠNG", "SỞ NỘI VỤ".
 *
 * @param context the area of the place line, the superior body as `issuer`
 * @returns undefined when the words name no body
 */
export function issuerFromName(name: string, context: AgencyContext = {}): Issuer | undefined {
  const words = name.replace(/[\s*]+/gu, ' ').trim();
  const first = parseAgencies(words, context).find(({ kind }) => kind === 'agency' || kind === 'relative');
  if (!first || first.value === null) return undefined;
  return issuerOf(first.value, first.name);
}

/**
 * The body that the code in a symbol means: "KH-SKHCN" → so-khcn, "KH-UBND" →
 * ubnd, "12-KH/TU" → tu; a drafting unit behind the code ("UBND-NC") is left out.
 *
 * @param context the area and day of the document
 */
export function issuerFromSymbol(symbol: string, context: AgencyContext = {}): Issuer | undefined {
  const [, ...codes] = symbol.replace(/^\d+[-/]/u, '').split(/[-/]/u);
  for (let count = codes.length; count > 0; count -= 1) {
    const entry = agencyRegister().byCode(codes.slice(0, count).join('-'), context.on);
    if (entry) return issuerOf(idOf(entry, viewpointOf(context, false)), entry.name);
  }
  return undefined;
}

function idOf({ slug, area }: AgencyEntry, viewpoint: Viewpoint): string {
  if (area === 'none') return slug;
  return `${slug}@${(area === 'province' ? viewpoint.province : viewpoint.area) ?? '?'}`;
}

function issuerOf(id: string, name: string): Issuer {
  const [slug = '', ...owners] = id.split('@');
  const area = owners.at(-1);
  return { id, slug, ...(area === undefined || agencyRegister().bySlug(area)?.area === 'none' ? {} : { area }), name };
}
