import { LETTER, MARK } from '../../../text/patterns.js';
import { isWithoutDistricts } from '../../../knowledge/district-level.js';
import { provinceRegister } from '../../../knowledge/provinces.js';
import { slug } from '../../../text/fold.js';
import { areaOfContext, type ReferenceContext } from './reference-context.js';

export interface AreaReading {
  /** "hai-duong", "hai-duong.chi-linh"; "?" for a part that is not told. */
  readonly area: string;
  /** Not named in the words: taken from the document that cites. */
  readonly fromContext: boolean;
  /** Another reading that the words allow. */
  readonly alternative?: string;
}

type Level = 'province' | 'district' | 'commune';

const POST = '(?:(?:Phó\\s{1,2})?(?:Chủ\\s{1,2}tịch|Giám\\s{1,2}đốc|Trưởng\\s{1,2}ban|Bí\\s{1,2}thư)|Thường\\s{1,2}trực|Ban\\s{1,2}(?:Thường\\s{1,2}vụ|Chấp\\s{1,2}hành)|BTV|BCH)';
const LEVEL = '(?<level>tỉnh|thành\\s{1,2}phố|TP\\.?|huyện|quận|thị\\s{1,2}xã|thị\\s{1,2}trấn|xã|phường|đặc\\s{1,2}khu)';
// UBND tỉnh Hải Dương | Chủ tịch Ủy ban nhân dân thành phố Chí Linh | HĐND huyện
const COMMITTEE = new RegExp(`^(?:${POST}\\s{1,2})?(?:UBND|U[ỷỶ]\\s{0,1}ban\\s{1,2}nhân\\s{1,2}dân|Ủy\\s{1,2}ban\\s{1,2}nhân\\s{1,2}dân|HĐND|Hội\\s{1,2}đồng\\s{1,2}nhân\\s{1,2}dân)\\s{1,2}${LEVEL}(?![${LETTER}${MARK}])\\s{0,2}`, 'iu');
// Tỉnh ủy Bình Định | Ban Thường vụ Thành uỷ | Huyện ủy
const PARTY = new RegExp(`^(?:${POST}\\s{1,2})?(?<level>Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\\s{1,2}[uủUỦ][ỷyỶY](?![${LETTER}${MARK}])\\s{0,2}`, 'iu');
// Sở Nội vụ tỉnh Hải Dương | Đảng bộ thành phố Hải Phòng
const ELSEWHERE = new RegExp(`^[^,]{0,60}?(?<![${LETTER}${MARK}])${LEVEL}(?![${LETTER}${MARK}])\\s{0,2}`, 'iu');
/** A proper name: words with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}]{0,12}(?:\s(?=\p{Lu})|$)?){1,5}/u;

const LEVELS: Record<string, Level | 'city'> = {
  tỉnh: 'province', huyện: 'district', quận: 'district', 'thị xã': 'district', thị: 'district',
  xã: 'commune', phường: 'commune', 'thị trấn': 'commune', 'đặc khu': 'commune', đảng: 'commune',
  'thành phố': 'city', thành: 'city', tp: 'city',
};

/**
 * Where the body sits that the words behind "của" name.
 *
 * @param on day of the act, as far as known
 */
export function readArea(words: string, context: ReferenceContext, on: string | undefined): AreaReading | undefined {
  for (const pattern of [COMMITTEE, PARTY, ELSEWHERE]) {
    const match = pattern.exec(words);
    const level = LEVELS[(match?.groups?.['level'] ?? '').toLowerCase().replace(/\s+/gu, ' ').replace('.', '')];
    if (match && level) return areaOf(level, words.slice(match[0].length), context, on);
  }
  return undefined;
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

function areaOf(level: Level | 'city', rest: string, context: ReferenceContext, on: string | undefined): AreaReading {
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
  return isCentralCity || district === undefined
    ? provinceOfDocument(context)
    : { area: `${province}.${district}`, fromContext: true };
}

/** A district or commune: by its name within the document's province, without one the document's own. */
function below(context: ReferenceContext, on: string | undefined, level: 'district' | 'commune', name: string | undefined): AreaReading {
  const [province = '?', second, third] = (areaOfContext(context) ?? '?').split('.');
  const date = on ?? context.issuedOn;
  if (level === 'district') return { area: `${province}.${name ?? second ?? '?'}`, fromContext: true };
  if (date !== undefined && isWithoutDistricts(date)) return { area: `${province}.${name ?? second ?? '?'}`, fromContext: true };
  return { area: `${province}.${second ?? '?'}.${name ?? third ?? '?'}`, fromContext: true };
}
