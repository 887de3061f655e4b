import { dutyPhrases } from '../../knowledge/duty-phrases.js';
import { dutyWords } from '../../knowledge/agency-words.js';
import type { AgencyMention } from '../../mentions/agency/agency-mention.js';
import { WORD_END, WORD_START } from '../../text/patterns.js';
import type { Stretch } from '../../tree/drafts.js';
import { unitRunAt, unitsBeforeDuty, type UnitRun } from './unit-run.js';

/** Words that give units something to do. */
export interface DutyStretch extends Stretch {
  units: AgencyMention[];
}

/** Units in running text, and in words that are nothing but units. */
export interface UnitReader {
  agenciesIn: (text: string) => AgencyMention[];
  unitsOf: (cell: string) => AgencyMention[];
}

type Found = DutyStretch & { run: UnitRun };

export interface Manner {
  /** In a division of who does what any verb makes a duty; elsewhere it takes a unit at the beginning or a word of duty. */
  isAssignment: boolean;
  /** An item says one thing: what stands before the unit is the work itself. */
  isItem: boolean;
}

const CLAUSE_START = /(?:^|[.;!?]\s+)(?=\p{L})/gu;
// Sở Nội vụ: Chủ trì …
const LEAD = /\s*:\s+(?=\S)/uy;
// … chủ trì  |  …, ngoài việc …, có trách nhiệm
const VERB = new RegExp(`\\s+(?!${dutyPhrases('negation')}${WORD_END})(?=\\p{Ll})`, 'uy');
const STRONG = new RegExp(`${WORD_START}${dutyPhrases('strong')}${WORD_END}`, 'iu');

/**
 * Finds where units are told to do something: at the beginning of the text, of
 * a sentence, of a clause behind a semicolon. "Kinh phí do Sở Tài chính thẩm
 * định" tells nobody anything.
 */
export function dutyStretches(text: string, reader: UnitReader, manner: Manner): DutyStretch[] {
  if (/:\s*$/u.test(text)) return [];
  const found: Found[] = [];
  for (const offset of clauseStarts(text)) {
    const duty = offset < (found.at(-1)?.run.end ?? 0) ? undefined : dutyAt(text, reader, offset, manner);
    if (duty) found.push(duty);
  }
  const [first] = found;
  if (!first) return [];
  if (manner.isItem && first.start > 0 && isGiven(text, first)) return [{ ...first, start: 0, end: text.length }];
  const kept = manner.isAssignment ? found : found.filter(({ start }, index) => start === 0 || (index > 0 && found[0]?.start === 0));
  return kept.map((duty, index) => ({ ...duty, end: kept[index + 1]?.start ?? text.length }));
}

function clauseStarts(text: string): number[] {
  return Array.from(text.matchAll(CLAUSE_START), ({ index, 0: words }) => index + words.length);
}

/** The unit's clause begins at the offset; the duty behind a colon leaves the unit out. */
function dutyAt(text: string, reader: UnitReader, offset: number, manner: Manner): Found | undefined {
  const run = runAt(text, reader, offset, manner);
  if (!run || (run.addressed && offset > 0 && !/\p{Lu}/u.test(text[offset] ?? ''))) return undefined;
  LEAD.lastIndex = run.end;
  if (LEAD.test(text) && (offset === 0 || !manner.isItem)) return { run, units: run.units, start: LEAD.lastIndex, end: text.length };
  VERB.lastIndex = run.end;
  const goesOn = VERB.test(text) || isStrongFurtherOn(text, run.end);
  return goesOn ? { run, units: run.units, start: offset, end: text.length } : undefined;
}

/** Names in running text end with their capitals; a word of duty further on shows that they go on. */
function runAt(text: string, reader: UnitReader, offset: number, { isAssignment }: Manner): UnitRun | undefined {
  const run = unitRunAt(text, reader.agenciesIn(text), offset);
  const checked = run && withParticiple(text, run, reader);
  if (checked) return checked;
  if (!isAssignment || (run && !goesOnAsName(text, run))) return run;
  const whole = unitsBeforeDuty(text, offset, reader.unitsOf);
  return whole && whole.units.length >= (run?.units.length ?? 1) ? whole : run;
}

// Phòng Kế hoạch - Tài chính | - Tổng hợp chủ trì …  |  các công ty | kinh doanh hạ tầng phối hợp …
function goesOnAsName(text: string, { end, units }: UnitRun): boolean {
  const rest = text.slice(end);
  const isGroup = units.at(-1)?.kind === 'group';
  return /^\s*[-–&]\s*\p{Lu}/u.test(rest) || (isGroup && /^\s\p{Ll}/u.test(rest) && !isVerbAt(text, end + 1));
}

// Các đơn vị | được kiểm tra gửi báo cáo
function withParticiple(text: string, run: UnitRun, { unitsOf }: UnitReader): UnitRun | undefined {
  const [last] = run.units.slice(-1);
  const passive = /^\s+được\s+/u.exec(text.slice(run.end))?.[0].length ?? 0;
  const verb = passive > 0 && last?.kind === 'group' ? dutyWords().longestAt(text, run.end + passive) : undefined;
  if (!verb || !last) return undefined;
  const [named, ...others] = unitsOf(text.slice(last.start, verb.end));
  if (!named?.value || others.length > 0) return undefined;
  return { ...run, units: [...run.units.slice(0, -1), { ...named, start: last.start, end: verb.end }], end: verb.end };
}

function isVerbAt(text: string, offset: number): boolean {
  return dutyWords().longestAt(text, offset) !== undefined;
}

/** "Các phòng, ngoài việc thực hiện …, có trách nhiệm cung cấp thông tin". */
function isStrongFurtherOn(text: string, offset: number): boolean {
  const sentence = /^,[^.;:]{0,300}/u.exec(text.slice(offset))?.[0] ?? '';
  return STRONG.test(sentence);
}

/** Words of duty for the unit: "chủ trì", "có trách nhiệm", "Giao …". */
function isGiven(text: string, { run }: { run: UnitRun }): boolean {
  return run.addressed || STRONG.test(text.slice(run.end, run.end + 60));
}
