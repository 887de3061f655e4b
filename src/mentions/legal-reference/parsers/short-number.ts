import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import { LETTER, MARK } from '../../../text/patterns.js';
import { readDate, readYearOfIssue } from '../readers/read-date.js';
import { matchAt } from '../readers/match-at.js';
import { readIntro } from '../readers/read-intro.js';
import { readOrdinal } from '../readers/read-ordinal.js';
import { readYear } from '../readers/read-tail.js';
import { mentionOf } from '../reference-mention.js';
import type { TypeForm, TypeWord } from './type-form.js';

/** The number is part of another: "2.500", "24/7", "5%". */
const GOES_ON = /[.,]?\d|\s{0,2}[%/]/uy;
/** The number counts: "Nghị quyết 5 năm", "Quyết định 15 thành viên". */
const COUNTS = new RegExp(`[^\\S\\n\\t]{1,3}${referenceWords('counted')}(?![${LETTER}${MARK}])`, 'iuy');

/** "Nghị định 61", "NĐ số 61/2018", "Nghị quyết số 19 năm 2016", "Công văn số 215 ngày 05/02/2020". */
export const shortNumber: TypeForm = (word, text) => {
  const intro = readIntro(text, word.end);
  const ordinal = intro && readOrdinal(text, intro.end);
  if (!ordinal) return undefined;
  const year = readYear(text, ordinal.end);
  const end = year?.end ?? ordinal.end;
  const date = readDate(text, end) ?? (year ? undefined : readYearOfIssue(text, end));
  const isDated = Boolean(year ?? date);
  if (matchAt(GOES_ON, text, end) || (!isDated && !intro.hasNumberWord && matchAt(COUNTS, text, end))) return undefined;
  if (!mayStandAlone(word, ordinal.ordinal, { hasNumberWord: intro.hasNumberWord, isDated })) return undefined;
  return mentionOf(text, {
    start: word.start,
    end: date?.end ?? end,
    reading: { form: 'short', type: word.type, ordinal: ordinal.ordinal, ...(year ? { year: year.value } : {}) },
    ...(date ? { date } : {}),
    ...(intro.issuerWords === undefined ? {} : { issuerWords: intro.issuerWords }),
    flags: [...(ordinal.misread ? ['misread-digits'] : []), ...(date?.flags ?? [])],
    confidence: intro.hasNumberWord ? 0.9 : 0.8,
  });
};

interface Evidence {
  readonly hasNumberWord: boolean;
  readonly isDated: boolean;
}

/** Whether a number without a symbol names a document here and does not only number something. */
function mayStandAlone(word: TypeWord, ordinal: string, { hasNumberWord, isDated }: Evidence): boolean {
  const { shortForm, class: kind } = word.type;
  if (/^(?:19|20)\d\d$/u.test(ordinal) && !hasNumberWord) return false;
  if (hasNumberWord && isDated) return true;
  if (word.isCode) return isDated || word.type.defaultIssuer !== undefined;
  if (hasNumberWord) return shortForm !== undefined;
  return shortForm === 'bare' && kind !== 'administrative' && /^\p{Lu}/u.test(word.words);
}
