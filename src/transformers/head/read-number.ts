import { DASHES, LETTER, UPPER } from '../../text/patterns.js';
import type { Passage } from '../../tree/plan-tree.js';
import type { NumberDraft } from '../../tree/drafts.js';
import type { SourceText } from '../../tree/source-text.js';

const DASH = `\\s?[${DASHES}]\\s?`;
const CODE = `[${UPPER}][${LETTER}\\d&.]{0,15}`;
/** The number of a region behind its code: "KH/HVCTKV III". */
const REGION = '(?:\\s[IVX]{1,4}(?=\\s{2}|\\s*$))?';
/** Digits, and behind the first the letters that they are taken for: "4l", "1O5". */
const ORDINAL = '(?<ordinal>\\d[\\dlO]{0,4})?(?<suffix>[a-zđ])?';
/** Left to be filled in: no longer than a line of dots. */
const BLANK = '[\\s.…_]{0,200}';
// Số: 259 /KH-UBND | Số:      /KH-SKHCN | Số: …/KH-UBND | Số 12a/KH-SNV | 45-KH/TU | Số: 214-KH/TĐTN-VP
const STATE = new RegExp(
  `(?<lead>(?<![${LETTER}])[Ss]ố\\s*:?\\s*)?${ORDINAL}${BLANK}/\\s*(?:\\d{4}\\s*/\\s*)?(?<symbol>${CODE}(?:${DASH}${CODE}){1,3}${REGION})`,
  'u',
);
const PARTY = new RegExp(
  `(?<lead>(?<![${LETTER}])[Ss]ố\\s*:?\\s*)?${ORDINAL}${BLANK}[${DASHES}]\\s*(?<symbol>[${UPPER}][${LETTER}]{0,5}\\s?/\\s?${CODE}(?:${DASH}${CODE})?${REGION})`,
  'u',
);

// Số: AZ# /KH-STP, where a hand has written
const UNREAD = new RegExp(
  `(?<lead>(?<![${LETTER}])[Ss]ố\\s*:\\s*)(?<unread>[^\\n]{1,20}?)\\s*/\\s*(?<symbol>${CODE}(?:${DASH}${CODE}){1,3})`,
  'u',
);

/**
 * The document's own number: the line that has a symbol. A stamp's "Số: 154"
 * has none. "Số" may be lost, then the line must hold nothing but the number;
 * "số" within a sentence is another document's.
 */
export function readNumber(lines: readonly Passage[]): NumberDraft | undefined {
  return firstIn(lines, ownNumberIn) ?? firstIn(lines, unreadNumberIn);
}

function firstIn(lines: readonly Passage[], read: (source: SourceText) => NumberDraft | undefined): NumberDraft | undefined {
  for (const { source } of lines) {
    const found = read(source);
    if (found) return found;
  }
  return undefined;
}

function unreadNumberIn(source: SourceText): NumberDraft | undefined {
  const found = UNREAD.exec(source.text);
  return found?.groups ? draft(source, found, found.groups) : undefined;
}

function ownNumberIn(source: SourceText): NumberDraft | undefined {
  const found = numberIn(source);
  return found && (found.start === 0 || source.text.startsWith('S', found.start)) ? found : undefined;
}

export function numberIn(source: SourceText): NumberDraft | undefined {
  const found = [STATE, PARTY]
    .map((form) => form.exec(source.text))
    .find((match) => match?.groups?.['lead'] !== undefined || match?.index === 0);
  return found?.groups && draft(source, found, found.groups);
}

function draft(source: SourceText, found: RegExpExecArray, groups: Record<string, string | undefined>): NumberDraft {
  const { lead = '', ordinal, suffix, unread, symbol = '' } = groups;
  const end = found.index + found[0].length;
  const digits = found.index + lead.length;
  const value = Number(ordinal?.replaceAll('l', '1').replaceAll('O', '0') ?? 0);
  return {
    source,
    start: found.index,
    end,
    ...(ordinal && value > 0 ? { ordinal: { start: digits, end: digits + ordinal.length, value } } : {}),
    ...(suffix && ordinal ? { suffix } : {}),
    ...(unread ? { unread: { start: digits, end: digits + unread.length } } : {}),
    symbol: { start: end - symbol.length, end, value: symbol.replace(/\s+/gu, '').replace(new RegExp(`[${DASHES}]`, 'gu'), '-') },
  };
}
