import { decodeLegacy, legacyEncodings, type LegacyEncoding } from './decode-legacy.js';
import { measureSpelling } from './spelling.js';

/** Letters that only Vietnamese in Unicode has: a text with them was written as such. */
export const UNICODE_VIETNAMESE = /[\u0300-\u0323\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/u;
/** What a legacy text cannot do without: a letter beyond ASCII, or a vowel with the sign of a mark. */
const WRITTEN: Record<LegacyEncoding, RegExp> = {
  tcvn3: /[^\0-\x7F]/u,
  vni: /[^\0-\x7F]/u,
  'utf-8-twice': /[^\0-\x7F]/u,
  viqr: /[aeo]\^|a\(|[ou]\+|dd/iu,
};
/** Fewer words may be names of another language. */
const MIN_WORDS = 3;
const MIN_SHARE = 0.7;
/** How much better the legacy reading must be: chance makes syllables too ("sè" for "số"). */
const MIN_GAIN = 1.5;

/** undefined for text that reads better as it stands than by any legacy table. */
export function detectLegacyEncoding(text: string): LegacyEncoding | undefined {
  if (UNICODE_VIETNAMESE.test(text)) return undefined;
  const readings = legacyEncodings
    .filter((encoding) => WRITTEN[encoding].test(text))
    .map((encoding) => ({ encoding, share: soundShare(decodeLegacy(text, encoding)) }));
  const best = readings.sort((one, other) => other.share - one.share)[0];
  return best && best.share >= Math.max(MIN_SHARE, soundShare(text) * MIN_GAIN) ? best.encoding : undefined;
}

/** Which of words beyond ASCII are Vietnamese syllables; 0 where too few are to tell. */
function soundShare(text: string): number {
  const { marked, sound } = measureSpelling(text);
  return sound < MIN_WORDS ? 0 : sound / marked;
}
