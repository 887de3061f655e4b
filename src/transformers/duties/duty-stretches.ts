import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import type { AgencyMention } from '../../mentions/agency/agency-mention.js';
import { foldKey } from '../../text/fold.js';
import { WORD_END, WORD_START } from '../../text/patterns.js';
import type { Stretch } from '../../tree/drafts.js';
import { groundedRun } from './grounded-run.js';
import { handlerBehind } from './handler-behind.js';
import { saysOnlyHandling } from './says-only-handling.js';
import { subjectRun, type UnitReader } from './subject-run.js';
import type { UnitRun } from './unit-run.js';

/** Words that give units something to do. */
export interface DutyStretch extends Stretch {
  units: AgencyMention[];
  /** Where nothing but the time of the work stands. */
  time?: Stretch | undefined;
}

type Found = DutyStretch & { run: UnitRun };

export interface Manner {
  /** In a division of who does what any verb makes a duty; elsewhere it takes a unit at the beginning or a word of duty. */
  isAssignment: boolean;
  /** An item says one thing: what stands before the unit is the work itself. */
  isItem: boolean;
  /** Stands below a month of a programme. */
  isScheduled?: boolean;
}

const CLAUSE_START = /(?:^|[.;!?]\s+)(?=\p{L})/gu;
const BRACKET = /\([^()]{0,400}\)/gu;
const CONNECTIVE = new RegExp(`^${dutyPhrases('connective')}\\s*,?\\s+(?=\\p{Lu}|các\\s)`, 'iu');
/** As far as a comma behind which the unit may stand. */
const OPENING = new RegExp(`^${dutyPhrases('opener')}${WORD_END}[^.;:]{0,150},\\s+`, 'iu');
// Sở Nội vụ: Chủ trì …
const LEAD = /\s*:\s+(?=\S)/uy;
// … chủ trì  |  …, ngoài việc …, có trách nhiệm
const VERB = new RegExp(`\\s+(?!${dutyPhrases('negation')}${WORD_END})(?=\\p{Ll})`, 'uy');
const ORDER = new RegExp(`^${dutyPhrases('order')}${WORD_END}`, 'iu');
const STRONG = new RegExp(`${WORD_START}${dutyPhrases('strong')}${WORD_END}`, 'iu');

/**
 * Finds where units are told to do something: at the beginning of the text, of
 * a sentence, of a clause behind a semicolon. "Kinh phí do Sở Tài chính thẩm
 * định" tells nobody anything.
 */
export function dutyStretches(text: string, reader: UnitReader, manner: Manner): DutyStretch[] {
  if (/:\s*$/u.test(text)) return [];
  const found: Found[] = [];
  let behind = 0;
  for (const offset of clauseStarts(text)) {
    const run = offset < behind ? undefined : clauseSubject(text, reader, offset, manner.isAssignment);
    const duty = run && dutyOf(text, run, manner, found);
    if (duty) found.push(duty);
    behind = Math.max(behind, run?.end ?? 0);
  }
  const [first] = found;
  const handler = !first && manner.isItem ? handlerBehind(text, reader, manner.isScheduled ?? false) : undefined;
  if (handler) return [{ units: handler.units, start: 0, end: text.length, time: handler.time }];
  if (!first) return [];
  const isFirst = first.run.start === 0;
  if (manner.isItem && !isFirst && isGiven(text, first, reader)) return [{ ...first, start: 0, end: text.length }];
  const kept = manner.isAssignment || isFirst ? found : [];
  return kept.map((duty, index) => ({ ...duty, end: kept[index + 1]?.run.start ?? text.length }));
}

/** What a bracket says ("(Sở A chủ trì; Sở B phối hợp)") is no sentence of its own. */
function clauseStarts(text: string): number[] {
  const brackets = Array.from(text.matchAll(BRACKET), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const starts = Array.from(text.matchAll(CLAUSE_START), ({ index, 0: words }) => index + words.length);
  return starts.filter((start) => !brackets.some((bracket) => start > bracket.start && start < bracket.end));
}

/** "Riêng UBND xã A …" is about that unit; "Định kỳ hàng quý, Sở Nội vụ …", "Căn cứ Kế hoạch này, các sở …" say first when or by what. */
function clauseSubject(text: string, reader: UnitReader, offset: number, isAssignment: boolean): UnitRun | undefined {
  const at = offset + connectiveLength(text.slice(offset));
  const run = subjectRun(text, reader, at, isAssignment);
  if (run || !isAssignment) return run;
  const opening = OPENING.exec(text.slice(at))?.[0] ?? '';
  const opened = Array.from(opening.matchAll(/,\s+/gu), ({ index, 0: comma }) =>
    subjectRun(text, reader, at + index + comma.length, isAssignment),
  ).find((found) => found && !found.addressed);
  const runs = [opened, groundedRun(text, reader, at)].filter((found) => found !== undefined);
  const [first] = runs.toSorted((one, other) => startOf(one) - startOf(other));
  return first && { ...first, start: at };
}

function startOf({ units: [unit], start }: UnitRun): number {
  return unit?.start ?? start;
}

/** "Ngoài ra, " */
export function connectiveLength(text: string): number {
  return CONNECTIVE.exec(text)?.[0].length ?? 0;
}

/** What the unit's clause gives it to do; the duty behind a colon leaves the unit out. */
function dutyOf(text: string, run: UnitRun, { isItem }: Manner, before: readonly Found[]): Found | undefined {
  const { start, units } = run;
  if (run.addressed && start > 0 && !/\p{Lu}/u.test(text[start] ?? '') && !isAddressedLike(text, run, before[0]?.run)) return undefined;
  LEAD.lastIndex = run.end;
  if (LEAD.test(text) && (start === 0 || !isItem)) return { run, units, start: LEAD.lastIndex, end: text.length };
  VERB.lastIndex = run.end;
  const goesOn = VERB.test(text) || isStrongFurtherOn(text, run.end);
  return goesOn ? { run, units, start, end: text.length } : undefined;
}

/** "Giao Sở A …; giao Sở B …", "Rà soát …; giao Sở A …": in "Sở A …; yêu cầu các đơn vị …" it is Sở A that asks. */
function isAddressedLike(text: string, { start }: UnitRun, first: UnitRun | undefined): boolean {
  const wordAt = (offset: number) => foldKey(/^\p{L}+/u.exec(text.slice(offset))?.[0] ?? '');
  if (!first) return ORDER.test(text.slice(start));
  return first.addressed && wordAt(first.start) === wordAt(start);
}

/** "Các phòng, ngoài việc thực hiện …, có trách nhiệm cung cấp thông tin". */
function isStrongFurtherOn(text: string, offset: number): boolean {
  const sentence = /^,[^.;:]{0,300}/u.exec(text.slice(offset))?.[0] ?? '';
  return STRONG.test(sentence);
}

/** Words of duty for the unit: "chủ trì", "có trách nhiệm", "Giao …"; or nothing but that it does the work: "Rà soát quy chế. Phòng Tư pháp hoàn thành trước 30/4." */
function isGiven(text: string, { run }: { run: UnitRun }, reader: UnitReader): boolean {
  return run.addressed || STRONG.test(text.slice(run.end, run.end + 60)) || saysOnlyHandling(text, run.end, reader);
}
