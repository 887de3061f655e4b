import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import type { AgencyMention } from '../../mentions/agency/agency-mention.js';
import { isCapitalAt } from '../../mentions/agency/scan.js';
import { WORD_END } from '../../text/patterns.js';
import type { Stretch } from '../../tree/drafts.js';
import { saysOngoing, saysOnlyTime } from '../period-line.js';
import type { UnitReader } from './subject-run.js';
import { unitRunAt, type UnitRun } from './unit-run.js';

/** Units that an item names behind its work. */
type Handler = UnitRun & { time?: Stretch };

/**
 * Who does the work of an item, and when, where a bracket at its end or a
 * clause with "do" behind it says so. A sentence of its own behind the work
 * ("Phòng B hoàn thành trước 30/4.") is read as any sentence is, and judged by
 * `saysOnlyHandling`.
 *
 * @param isScheduled below a month of a programme the unit alone says enough:
 *   "Duyệt kế hoạch của các tổ (Ban Giám hiệu)."; elsewhere it may only explain
 */
export function handlerBehind(text: string, reader: UnitReader, isScheduled: boolean): Handler | undefined {
  return inBracket(text, reader, isScheduled) ?? behindBy(text, reader);
}

// Báo cáo quý I | (Phòng Tài chính chuẩn bị, tháng 3).  |  Rà soát quy chế | (Phòng Tư pháp, tháng 5/2021)
const LAST_BRACKET = /\(([^()]{3,200})\)\s*[.;]?\s*$/u;
const HANDLES = new RegExp(`^\\s+${dutyPhrases('handling')}${WORD_END}`, 'iu');

/** Up to what they do, to a sign behind which the time stands, or to the end. */
const LIST = new RegExp(`^[^();]+?(?=\\s+${dutyPhrases('handling')}${WORD_END}|\\s*[;)])`, 'iu');
/** ", tháng 5/2021)": nothing but when, up to the end of the bracket. */
const TIME = /^(\s*[,;–-]\s*)([^()]{3,80})\)/u;

function inBracket(text: string, reader: UnitReader, isScheduled: boolean): Handler | undefined {
  const bracket = LAST_BRACKET.exec(text);
  if (!bracket) return undefined;
  const start = bracket.index + 1;
  const run = unitRunAt(text, reader.agenciesIn(text), start);
  return (run && told(text, run, isScheduled)) ?? allUnits(text, start, reader, isScheduled);
}

/** What stands behind the units says that they do the work, or when; or nothing stands there. */
function told(text: string, run: UnitRun, isScheduled: boolean): Handler | undefined {
  if (run.addressed) return undefined;
  const handles = HANDLES.exec(text.slice(run.end))?.[0].length;
  const time = timeAt(text, run.end + (handles ?? 0));
  if (time) return { ...run, time };
  const isAll = isScheduled && text[run.end] === ')';
  return isAll || handles !== undefined ? run : undefined;
}

/** "(Phòng KHNV, tổ CNTT; trước 31/12)": a list of units, each as in a cell, whose names running text would not vouch for. */
function allUnits(text: string, start: number, { unitsOf }: UnitReader, isScheduled: boolean): Handler | undefined {
  const [list = ''] = LIST.exec(text.slice(start)) ?? [];
  const units = unitsOf(list).map((unit) => ({ ...unit, start: unit.start + start, end: unit.end + start }));
  const isList = isCapitalAt(text, start) && units.length > 0 && units.every((unit, index) => isListed(text, unit, units[index - 1]));
  return isList ? told(text, { units, start, end: start + list.length, addressed: false }, isScheduled) : undefined;
}

/** A whole name and no more ("UBND tỉnh khóa trước" says something of it), with a sign or a word before the next. */
function isListed(text: string, { value, flags, start }: AgencyMention, before: AgencyMention | undefined): boolean {
  const isWhole = value !== null && !flags?.includes('qualified');
  return isWhole && (before === undefined || text.slice(before.end, start).trim() !== '');
}

function timeAt(text: string, offset: number): Stretch | undefined {
  const [, sign = '', time = ''] = TIME.exec(text.slice(offset)) ?? [];
  const start = offset + sign.length;
  return saysOnlyTime(time) || saysOngoing(time) ? { start, end: start + time.length } : undefined;
}

/** Behind a noun ("hội nghị do Bộ Nội vụ chủ trì") the words tell what it is; behind a sign or "việc này", who does the work before it. */
const BY = new RegExp(`(?:(?<=[,;.–(-]\\s?)|(?<=[.;]\\s)${dutyPhrases('work')}\\s+(?:này|trên|nêu trên)\\s+)do\\s+`, 'giu');
const STRONG = new RegExp(`^\\s+${dutyPhrases('strong')}${WORD_END}`, 'iu');

/** "Thăm trẻ em …, do Phòng Văn hóa chủ trì, phối hợp …" */
function behindBy(text: string, { agenciesIn }: UnitReader): Handler | undefined {
  return Array.from(text.matchAll(BY), ({ index, 0: word }) => unitRunAt(text, agenciesIn(text), index + word.length)).find(
    (run) => run && !run.addressed && STRONG.test(text.slice(run.end)),
  );
}
