import { bodiesOfLevels, type AreaLevel } from '../../../knowledge/agencies/area-words.js';
import { isWithoutDistricts } from '../../../knowledge/agencies/district-level.js';
import { provinceRegister } from '../../../knowledge/agencies/provinces.js';
import { slug } from '../../../text/fold.js';
import { LETTER, WORD_START } from '../../../text/patterns.js';
import { areaWordAt } from '../../agency/readers/areas/area-word.js';
import { areaOfContext, type ReferenceContext } from './reference-context.js';

export interface AreaReading {
  /** "hai-duong", "hai-duong.chi-linh"; "?" for a part that is not told. */
  readonly area: string;
  /** Not named in the words: taken from the document that cites. */
  readonly fromContext: boolean;
  /** Another reading that the words allow. */
  readonly alternative?: string;
}

/** How far behind "của" an area may begin. */
const REACH = 70;
const WORD = new RegExp(`${WORD_START}[${LETTER}]`, 'gu');
/** A proper name: words with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}]{0,12}(?:\s(?=\p{Lu})|$)?){1,5}/u;

/**
 * The area of the body that is named behind "của": "UBND tỉnh Hải Dương",
 * "Chủ tịch UBND thành phố Chí Linh", "Ban Thường vụ Huyện ủy", "HĐND xã".
 *
 * @param on day of the act, as far as known
 */
export function readArea(words: string, context: ReferenceContext, on: string | undefined): AreaReading | undefined {
  const [body = ''] = words.slice(0, REACH).split(',', 1);
  for (const { index } of body.matchAll(WORD)) {
    const found = kindAt(words, index);
    if (found) return areaOf(found.level, words.slice(found.end).replace(/^\.?\s{0,2}/u, ''), context, on);
  }
  return undefined;
}

function kindAt(words: string, offset: number): { readonly level: AreaLevel; readonly end: number } | undefined {
  const body = bodiesOfLevels().longestAt(words, offset);
  const [area] = body?.values ?? [];
  const word = body && areaWordAt(words, body.end + 1); // "Đảng ủy xã Cộng Hòa"
  if (body && area && !word) return { level: area.level, end: body.end };
  const found = word ?? areaWordAt(words, offset);
  return found && { level: found.word.level, end: found.end };
}

/** The area of which the name alone is given: undefined where none begins the words. */
export function areaNamedAt(
  level: 'province' | 'district',
  words: string,
  context: ReferenceContext,
  on: string | undefined,
): AreaReading | undefined {
  const isNamed = level === 'province' ? provinceRegister().longestAt(words, 0, on) !== undefined : NAME.test(words);
  return isNamed ? areaOf(level, words, context, on) : undefined;
}

/** Without any words: the area of the document; for one below the province its own or the province's. */
export function areaOfDocument(context: ReferenceContext): AreaReading {
  const area = areaOfContext(context);
  const province = area?.split('.')[0];
  return {
    area: area ?? '?',
    fromContext: area !== undefined,
    ...(province !== undefined && province !== area ? { alternative: province } : {}),
  };
}

export function provinceOfDocument(context: ReferenceContext): AreaReading {
  const province = areaOfContext(context)?.split('.')[0];
  return { area: province ?? '?', fromContext: province !== undefined };
}

function areaOf(level: AreaLevel, rest: string, context: ReferenceContext, on: string | undefined): AreaReading {
  const province = provinceRegister().longestAt(rest, 0, on)?.province;
  if (province && (level === 'province' || (level === 'city' && province.kind === 'thành phố'))) {
    return { area: province.slug, fromContext: false };
  }
  const name = NAME.exec(rest)?.[0].trim();
  if (level === 'province') return provinceOfDocument(context);
  if (level === 'city') return name === undefined ? cityOfDocument(context, on) : below(context, on, 'district', slug(name));
  return below(context, on, level, name === undefined ? undefined : slug(name));
}

/** "UBND thành phố" without a name: the document's own city of either rank. */
function cityOfDocument(context: ReferenceContext, on: string | undefined): AreaReading {
  const [province, district] = (areaOfContext(context) ?? '?').split('.');
  const isCentralCity = provinceRegister().bySlug(province ?? '', on)?.kind === 'thành phố';
  return isCentralCity || district === undefined ? provinceOfDocument(context) : { area: `${province}.${district}`, fromContext: true };
}

/** A district or commune: by its name within the document's province, without one the document's own. */
function below(context: ReferenceContext, on: string | undefined, level: 'district' | 'commune', name: string | undefined): AreaReading {
  const [province = '?', second, third] = (areaOfContext(context) ?? '?').split('.');
  const date = on ?? context.issuedOn;
  if (level === 'district') return { area: `${province}.${name ?? second ?? '?'}`, fromContext: true };
  if (date !== undefined && isWithoutDistricts(date)) return { area: `${province}.${name ?? second ?? '?'}`, fromContext: true };
  return { area: `${province}.${second ?? '?'}.${name ?? third ?? '?'}`, fromContext: true };
}
