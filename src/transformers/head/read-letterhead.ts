import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { findLetterheadWords, type LetterheadWords } from '../../knowledge/plan-words/letterhead-words.js';
import { DRAWN_LINE } from '../../text/patterns.js';
import type { Passage } from '../../tree/plan-tree.js';
import type { LetterheadDraft } from '../../tree/drafts.js';
import { SourceText } from '../../tree/source-text.js';
import { isOpenName } from '../broken-lines.js';
import { beginsUnit } from './begins-unit.js';
import { namesLowerArea } from './lower-area.js';
import { withoutMottos } from './without-mottos.js';
import { withoutStretches, type Stretch } from './without-stretches.js';

const MAX_BODY_LINE = 120;

/** Sorts the lines above the title; `taken` are the stretches that number, place and date occupy. */
export function readLetterhead(lines: readonly Passage[], taken: readonly ({ source: SourceText } & Stretch)[]): LetterheadDraft {
  const draft: LetterheadDraft = { bodies: [], unread: [] };
  const rests = lines.flatMap(({ source }) =>
    withoutStretches(
      source,
      taken.filter((stretch) => stretch.source === source),
    ),
  );
  for (const line of withoutMottos(rests.flatMap((rest) => rest.fields()))) sortLine(line, draft);
  return draft;
}

// LIÊN | SỞ: Y TẾ - TÀI CHÍNH  |  LIÊN NGÀNH: | SỞ Y TẾ - SỞ TÀI CHÍNH
const JOINTLY = /^liên\s+(?:ngành\s*:?\s*|(?=(?:sở|bộ)(?!\p{L})))/iu;

function sortLine(words: SourceText, draft: LetterheadDraft): void {
  const line = words.slice(JOINTLY.exec(words.text)?.[0].length ?? 0);
  if (DRAWN_LINE.test(line.text)) return;
  const mark = findLetterheadWords(line.text, 'secrecy', 'urgency', 'circulation');
  if (mark) addMark(mark, line, draft);
  else if (isBodyLine(line.text, draft)) addBodyLine(line, draft);
  else draft.unread.push(line);
}

function addMark({ kind, text }: LetterheadWords, source: SourceText, draft: LetterheadDraft): void {
  if (kind === 'secrecy' || kind === 'urgency') draft[kind] ??= { source, mark: text.toUpperCase() };
}

/** BAN CHỈ ĐẠO 389 */
const NUMBERED_NAME = /^\D{1,60}\s\d{3}$/u;
/** DÂN SỐ VÀ NHÀ Ở NĂM 2019  |  GIAI ĐOẠN 2021 - 2025: a board for one occasion has its years in its name. */
const YEARS = /\s(?:NĂM|GIAI ĐOẠN)\s\d{4}(?:\s?[-–]\s?\d{4})?$/u;

/** Bodies stand in capitals, one line or several each; a long number is that of a house or a telephone. */
function isBodyLine(text: string, { bodies }: LetterheadDraft): boolean {
  const words = text.trim();
  if (words.length > MAX_BODY_LINE) return false;
  if (/\d{3}/u.test(words.replace(YEARS, '')) && !(NUMBERED_NAME.test(words) && beginsUnit(words))) return false;
  const capitals = !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words);
  return capitals ? bodies.length > 0 || beginsUnit(words) : beginsUnit(words) && bodies.length === 0;
}

/** A line that begins with a word for a kind of body begins a new one, and so does a lower area; "TỈNH …" goes on with the line above. */
function addBodyLine(line: SourceText, draft: LetterheadDraft): void {
  const last = draft.bodies.at(-1);
  const goesOn = last && (!beginsBody(line.text) || isOneName(last.text, line.text)) && !namesLowerArea(last.text, line.text);
  if (goesOn) draft.bodies[draft.bodies.length - 1] = SourceText.join([last, line]);
  else draft.bodies.push(line);
}

function beginsBody(line: string): boolean {
  return beginsUnit(line) || findLetterheadWords(line, 'body') !== undefined;
}

/** "ỦY BAN TRUNG ƯƠNG" before "MẶT TRẬN TỔ QUỐC VIỆT NAM", "SỞ NÔNG NGHIỆP VÀ MÔI" before "TRƯỜNG": the name ends in the second line. */
function isOneName(above: string, line: string): boolean {
  const endOfName = (text: string): number => agencyRegister().longestAt(text, 0)?.end ?? 0;
  return isOpenName(above) || (endOfName(above) < above.length && endOfName(`${above} ${line}`) > above.length);
}
