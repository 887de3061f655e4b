import { decodeLegacy, type LegacyEncoding } from './decode-legacy.js';
import { UNICODE_VIETNAMESE } from './detect-legacy.js';
import { measureSpelling } from './spelling.js';

/**
 * Which of a document's texts were written in a legacy encoding: all, where
 * none is Unicode and together they read better so; in a mixed document those that make more Vietnamese
 * syllables when decoded. A text that could be either ("sè", "UBND") follows
 * the one before it.
 *
 * @param texts paragraphs or lines, in their order
 */
export function chooseLegacyTexts(texts: readonly string[], encoding: LegacyEncoding): boolean[] {
  const isMixed = texts.some((text) => UNICODE_VIETNAMESE.test(text));
  let isLegacy = !isMixed && isWrittenIn(texts.join('\n'), encoding) === true;
  return texts.map((text) => {
    if (isMixed) isLegacy = isWrittenIn(text, encoding) ?? isLegacy;
    return isLegacy;
  });
}

/** The texts, decoded where they were chosen; the same string where not. */
export function convertTexts(texts: readonly string[], encoding: LegacyEncoding): string[] {
  const chosen = chooseLegacyTexts(texts, encoding);
  return texts.map((text, index) => (chosen[index] ? decodeLegacy(text, encoding) : text));
}

/** undefined where both ways to read it are equally good. */
function isWrittenIn(text: string, encoding: LegacyEncoding): boolean | undefined {
  if (UNICODE_VIETNAMESE.test(text)) return false;
  const [decoded, written] = [errorsIn(decodeLegacy(text, encoding)), errorsIn(text)];
  return decoded === written ? undefined : decoded < written;
}

/** A capital before a small letter and behind another is one too: "HỔnh" is "Hành" decoded in vain. */
const INNER_CAPITAL = /(?<=\p{L})(?=[^\0-\x7F])\p{Lu}\p{Ll}/gu;

function errorsIn(text: string): number {
  const { marked, sound } = measureSpelling(text);
  const capitals = text.match(INNER_CAPITAL) ?? [];
  return marked - sound + capitals.length;
}
