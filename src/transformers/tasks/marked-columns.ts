import { parseDeadlines } from '../../mentions/deadline/parse-deadlines.js';
import type { Grid, GridRow } from '../../tree/plan-tree.js';

/** x | X | ✓ | ● in the column of a month: then it is done. */
const MARK = /^\s*(?:[xX×✓✔√●•*+])\s*$/u;
const FIGURE = /^[\d.,\s%]+$/u;
/** So many of it in that month: "3", "02", "0". */
const COUNT = /^\s*\d{1,2}\s*$/u;
const MONTH_NUMBER = /^(?:0?[1-9]|1[0-2])$/u;
/** Fewer columns side by side are no grid. */
const FEWEST = 3;
const SOME_YEAR = { columnYear: 2000 };

export function isMark(text: string): boolean {
  return MARK.test(text);
}

/** A mark in the column of a period, or how many are done in it; false for none, undefined for other words. */
export function marksPeriod(text: string): boolean | undefined {
  if (COUNT.test(text)) return Number(text) > 0;
  return MARK.test(text) || undefined;
}

/** T1 … T4 or T5, and no further, may as well be the weeks of a month. */
const WEEK = /^T0?[1-5]$/iu;
const WEEKS = 4;

/** "T3", "Quý II", "Năm 2024": a head that is a period and nothing else, as words of a time cell; a bare "3" only beside other such months. */
export function periodsOfHead(row: GridRow): (string | undefined)[] {
  const texts = row.cells.map(({ source }) => source.text.replace(/\s+/gu, ' ').trim());
  const months = texts.filter((text) => MONTH_NUMBER.test(text)).map(Number);
  const isRun = months.length >= FEWEST && months.every((month, index) => index === 0 || month > (months[index - 1] ?? 0));
  return texts.map((text) => {
    if (MONTH_NUMBER.test(text)) return isRun ? `tháng ${text}` : undefined;
    return isPeriod(text) ? text : undefined;
  });
}

/** "Tháng thực hiện", "tháng 1 - 4", but not "Tháng 3/2021", which has weeks. */
const OF_MONTHS = /tháng(?!\s*\d{1,2}(?:\s*(?:\/|năm)\s*\d{4})?\s*$)/iu;

/** Heads above them may say that they are months. */
function monthsOrWeeks(headRows: readonly GridRow[]): (string | undefined)[] {
  const head = headRows.at(-1);
  const periods = head ? periodsOfHead(head) : [];
  const saysMonths = headRows.slice(0, -1).some(({ cells }) => cells.some(({ source }) => OF_MONTHS.test(source.text)));
  return !saysMonths && mayBeWeeks(periods) ? periods.map((period) => period?.replace(/^T/iu, 'tuần ')) : periods;
}

function mayBeWeeks(periods: readonly (string | undefined)[]): boolean {
  const named = periods.filter((period) => period !== undefined);
  return named.length >= WEEKS && named[0]?.endsWith('1') === true && named.every((period) => WEEK.test(period));
}

/**
 * Offices set a calendar beside the tasks, a column for each month, quarter or
 * year, and mark those in which the work is done; a row may count the marks.
 * Where another column says who does it, small numbers in months and quarters
 * say how many are done then. Undefined for columns of other tables: figures
 * of several years stand below such heads too.
 */
export function markedPeriods({ rows }: Grid, headRows: readonly GridRow[], firstRow: number, saysWho: boolean): (string | undefined)[] {
  const periods = monthsOrWeeks(headRows);
  if (periods.filter(Boolean).length < FEWEST) return [];
  const marked = rows.slice(firstRow).flatMap(({ cells }) => cells.filter((_, column) => periods[column]));
  const texts = marked.map(({ source }) => source.text.trim());
  const [marks, figures] = [texts.filter(isMark), texts.filter((text) => FIGURE.test(text))];
  const areCounts = saysWho && figures.length > 0 && figures.every((text) => COUNT.test(text)) && !periods.some(isYear);
  return marks.length > figures.length || areCounts ? periods : [];
}

function isYear(period = ''): boolean {
  return /năm|\d{4}$/iu.test(period);
}

function isPeriod(text: string): boolean {
  if (text.length > 20 || !/\d|[IVX]/u.test(text)) return false;
  const [only, ...more] = parseDeadlines(text, SOME_YEAR);
  return only?.deadline.kind === 'interval' && more.length === 0;
}
