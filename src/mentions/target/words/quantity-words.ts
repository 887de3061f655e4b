import { COUNTING_WORD, type CountingKind } from '../../../knowledge/amounts/counting-words.js';
import { changeOf } from '../../../knowledge/amounts/target-words.js';
import type { Target } from '../../../../schemas/index.js';
import { foldKey } from '../../../text/fold.js';
import { pattern, WORD_END } from '../../../text/patterns.js';
import type { Mention } from '../../runner.js';
import { CHANGE_FIRST, wordsBefore, wordsBehind, type SubjectWords } from './subject-words.js';
import { startOfPredicate } from './start-of-predicate.js';
import { trimmed } from './trimmed.js';

/** Where a quantity stands: with the words that lead up to it, and from its counting word on. */
export interface QuantityPlace extends Mention {
  unit: number;
  /** Of the counting word. */
  length: number;
}

/** "… rút từ 05 ngày | xuống còn 03 ngày" */
const FORMERLY = /\s+(?:rút|rút ngắn|giảm|cắt giảm|tăng|nâng|đưa)?\s*từ\s+\d[^;]{0,40}$/iu;
/** "46 hồ chứa | trước lũ", "một điểm đến | để làm mẫu" */
const ASIDE = /\s(?:trước|sau khi|để|nhằm)\s.*$/iu;
/** "02/12 xã | , thị trấn" */
const LISTED = new RegExp(pattern`^(?:\s?,\s(?:${COUNTING_WORD})${WORD_END}){1,3}`, 'iu');
/** A comma divides clauses, not "mỗi huyện, thị xã tổ chức". */
const LAST_CLAUSE = new RegExp(pattern`, (?!${COUNTING_WORD}${WORD_END})[^,]*$`, 'iu');
/** "tăng mức tự chủ cho | ít nhất 04 đơn vị" counts what it is done for. */
const PREPOSITION = /(?:cho|tại|ở|với|của|trong|về|trên|từ)$/iu;

/** What is counted and what is to be true of it; where nothing of that kind follows, the words before the figure. */
export function quantityWords(text: string, clause: Mention, place: QuantityPlace, kind: CountingKind, isChange: boolean): SubjectWords {
  const noun = nounBehind(text, clause, place, kind);
  const before = leadingWords(text, clause, place);
  if (isChange) return measureOf(before ?? noun);
  const predicate = noun && startOfPredicate(text.slice(noun.start, noun.end));
  if (!noun || predicate === undefined) return { ...(noun ? { of: noun } : {}), ...measureOf(before) };
  const split = noun.start + predicate;
  const [of, measure] = [trimmed(text, noun.start, split), trimmed(text, split, noun.end)];
  return { ...(of ? { of } : {}), ...measureOf(measure) };
}

/** "Cắt giảm thời gian giải quyết ít nhất 02 ngày": a length of time, a measure, or a count of what is named, is the change itself. */
export function changedBefore(
  text: string,
  clause: Mention,
  place: QuantityPlace,
  kind: CountingKind,
  unit: string,
): { change: NonNullable<Target['change']>; measure: Mention } | undefined {
  const before = text.slice(clause.start, place.start);
  const verb = CHANGE_FIRST.exec(before);
  const change = changeOf(verb?.groups?.['change']);
  const measure = verb ? trimmed(text, clause.start + verb[0].length, place.start) : undefined;
  if (!change || !measure) return undefined;
  const words = text.slice(measure.start, measure.end);
  const isOfIt = kind === 'time' || kind === 'measure' || ` ${foldKey(words)} `.includes(` ${foldKey(unit)} `);
  return isOfIt && !PREPOSITION.test(words) && !/\d/u.test(words) ? { change, measure } : undefined;
}

/** From the counting word on; a unit of measure is no noun, what is measured is. */
function nounBehind(text: string, clause: Mention, { unit, length, end }: QuantityPlace, kind: CountingKind): Mention | undefined {
  const listed = end === unit + length ? (LISTED.exec(text.slice(end, clause.end))?.[0].length ?? 0) : 0;
  const bare = { start: unit, end: unit + length + listed };
  const behind = wordsBehind(text, clause, { start: unit, end: end + listed });
  if (kind === 'measure' || kind === 'time') return kind === 'measure' ? behind : undefined;
  const goesOn = behind !== undefined && end === unit + length && /^\s$/u.test(text.slice(bare.end, behind.start));
  if (goesOn) return trimmed(text, unit, unit + text.slice(unit, behind.end).replace(ASIDE, '').length);
  return kind === 'noun' ? bare : undefined;
}

function leadingWords(text: string, clause: Mention, place: QuantityPlace): Mention | undefined {
  const before = text.slice(clause.start, place.start);
  if (/,\s*$/u.test(before)) return undefined;
  const last = LAST_CLAUSE.exec(before);
  const start = last ? clause.start + last.index + 1 : clause.start;
  const words = wordsBefore(text, { start, end: clause.end }, place, place.end < clause.end);
  return words && trimmed(text, words.start, words.start + text.slice(words.start, words.end).replace(FORMERLY, '').length);
}

function measureOf(measure: Mention | undefined): SubjectWords {
  return measure ? { measure } : {};
}
