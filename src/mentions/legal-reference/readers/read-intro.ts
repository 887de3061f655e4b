import { LETTER, MARK } from '../../../text/patterns.js';
import { agencyRegister } from '../../../knowledge/agencies/agencies.js';
import { referenceWords } from '../../../knowledge/instruments/reference-words.js';
import { TYPE_NAMES } from '../type-words.js';
import { matchAt } from './match-at.js';

/** What stands between a type word and the number. */
export interface IntroReading {
  /** Where the number begins. */
  readonly end: number;
  readonly hasNumberWord: boolean;
  /** "Chính phủ" in "Nghị định của Chính phủ số 61/2018/NĐ-CP". */
  readonly issuerWords?: string;
}

const NUMBER_WORD = 's[ốôồo]';
// " số " | " số: " | "số" | ": " | " "
const DIRECT = new RegExp(`\\s{0,3}:?\\s{0,3}(${NUMBER_WORD}(?![${LETTER}${MARK}])\\s{0,2}[:.]?\\s{0,3})?`, 'iuy');
// " hành động số " | " của Thủ tướng Chính phủ số " | " của Chính phủ: số "
const WORDY = new RegExp(`\\s{1,3}([^\\d\\n;.,:()"“”\\/]{1,80}?)\\s{0,3}:?\\s{1,3}${NUMBER_WORD}\\s{0,2}[:.]?\\s{0,3}(?=[\\d/])`, 'iuy');
const MAX_WORDS = 4;
const MAX_ISSUER_WORDS = 12;
/** Words that lead to another thing than the name of this document or of its issuer. */
const LEADS_AWAY = new RegExp(`(?:^|\\s)${referenceWords('leads-away')}(?=\\s|$)`, 'iu');
const OTHER_TYPE = new RegExp(TYPE_NAMES, 'iu');

export function readIntro(text: string, at: number): IntroReading | undefined {
  return readWordy(text, at) ?? readDirect(text, at);
}

function readDirect(text: string, at: number): IntroReading | undefined {
  const match = matchAt(DIRECT, text, at);
  return match && { end: DIRECT.lastIndex, hasNumberWord: match[1] !== undefined };
}

function readWordy(text: string, at: number): IntroReading | undefined {
  const words = matchAt(WORDY, text, at)?.[1];
  if (words === undefined || LEADS_AWAY.test(words)) return undefined;
  const end = WORDY.lastIndex;
  const count = words.split(/\s+/u).length;
  const issuerWords = /^của\s+(.+)$/isu.exec(words)?.[1];
  if (issuerWords !== undefined) {
    return count <= MAX_ISSUER_WORDS && isBody(issuerWords) ? { end, hasNumberWord: true, issuerWords } : undefined;
  }
  return count <= MAX_WORDS && !OTHER_TYPE.test(words) ? { end, hasNumberWord: true } : undefined;
}

/** No other document stands in the words, but "Bộ Kế hoạch và Đầu tư" is a body. */
function isBody(words: string): boolean {
  const nameEnd = agencyRegister().longestAt(words, 0)?.end ?? 0;
  return !OTHER_TYPE.test(words.slice(nameEnd));
}
