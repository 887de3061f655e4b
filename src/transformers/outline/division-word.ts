import { divisionWords } from '../../knowledge/plan-words/division-words.js';
import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { once } from '../../knowledge/once.js';
import { parseListLetter, parseOrdinal } from '../../text/numerals.js';
import { anyOf, LETTER, LOWER, WORD_END } from '../../text/patterns.js';
import type { Marker } from '../../tree/plan-tree.js';

const ORDINAL = `[IVXLC]{1,7}|\\d{1,3}|[${LETTER}]{2,6}`;

// Phần I | PHẦN THỨ NHẤT | Phần A. | Chương II. | Mục 1 | Điều 5.
const FORM = new RegExp(`^(${divisionWords.pattern})\\s+((?:thứ\\s+)?(${ORDINAL}|[A-HĐ](?=\\s*(?:[.:]|$))))\\s*([.:]|$|(?=\\s))`, 'iu');
/** "Điều 5 Nghị định …" and "Mục 2 của …" go on as a sentence: these are no openings. */
const goesOn = once(() => {
  const acts = documentTypes().all.flatMap((type) => (type.class === 'normative' ? [type.name, ...type.aliases] : []));
  return new RegExp(`^(?:[${LOWER}]|${anyOf(acts)}${WORD_END})`, 'u');
});

/** A division that is called by a word; its number may be one too. */
export function divisionWord(text: string): Marker[] {
  const found = FORM.exec(text);
  if (!found?.[1] || !found[2] || !found[3] || !/^\p{Lu}/u.test(text)) return [];
  const ordinal = /^[A-HĐ]$/u.test(found[3]) ? parseListLetter(found[3]) : parseOrdinal(found[3]);
  const family = divisionWords.family(found[1]);
  if (!ordinal || !family) return [];
  if (!/[.:]$/u.test(found[0]) && goesOn().test(text.slice(found[0].length).trimStart())) return [];
  return [{ family, label: found[2], ordinal, length: found[0].length }];
}
