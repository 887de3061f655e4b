import { around } from '../box.js';
import type { Rule } from '../engine.js';
import type { Footnote } from '../page-content.js';
import { joinTexts, textOfLine, type Line } from './lines.js';
import type { Word } from './words.js';

/** Against the text's size: notes are set smaller, and so are the numbers that call them. */
const [SMALLER, MARK] = [0.93, 0.82];
/** Points between a word and the number behind it. */
const CLOSE = 2;
/** The line above the notes, in points: Word's is 144 long. */
const SEPARATOR = { least: 40, most: 260 };

export interface SplitPage {
  readonly lines: readonly Line[];
  readonly notes: readonly Footnote[];
}

/**
 * Parts the notes at the foot of the page from its text: below a short line at
 * the margin, in smaller letters, the first with a number. A note's number is
 * no part of it.
 */
export function splitFootnotes(lines: readonly Line[], rules: readonly Rule[]): SplitPage {
  const start = lines.findIndex((line, index) => beginsNotes(line, lines.slice(0, index), rules));
  if (start < 0) return { lines, notes: [] };
  const textSize = commonSize(lines.slice(0, start));
  const notes: { number: string; lines: Line[] }[] = [];
  let end = start;
  for (const line of lines.slice(start)) {
    const number = numberOf(line);
    if (commonSize([line]) > SMALLER * textSize || (!number && isAlone(line))) break;
    const isNext = number !== undefined && isFollowing(number, notes.at(-1)?.number);
    if (isNext) notes.push({ number, lines: [] });
    notes.at(-1)?.lines.push(isNext ? { ...line, words: withoutNumber(line.words, number) } : line);
    end += 1;
  }
  return { lines: [...lines.slice(0, start), ...lines.slice(end)], notes: notes.map(noteOf) };
}

function beginsNotes(line: Line, text: readonly Line[], rules: readonly Rule[]): boolean {
  const above = text.at(-1);
  if (!above || numberOf(line) === undefined || commonSize([line]) > SMALLER * commonSize(text)) return false;
  return rules.some(({ isHorizontal, x0, x1, y0 }) => {
    const isBetween = y0 > above.baseline && y0 <= line.y0 + 6;
    return isHorizontal && isBetween && x1 - x0 >= SEPARATOR.least && x1 - x0 <= SEPARATOR.most && Math.abs(x0 - line.x0) < 40;
  });
}

/** The number that opens a note: set high, or at the size of the note with a blank behind it. */
function numberOf({ words }: Line): string | undefined {
  return /^[[(]?(\d{1,3}|[*†])[\])]?/u.exec(words[0]?.text ?? '')?.[1];
}

function withoutNumber(words: readonly Word[], number: string): Word[] {
  const [first, ...rest] = words;
  if (!first) return [];
  const text = first.text.replace(/^[[(]?(?:\d{1,3}|[*†])[\])]?/u, '');
  return text === '' || first.text === number ? rest : [{ ...first, text }, ...rest];
}

function isFollowing(number: string, before: string | undefined): boolean {
  return before === undefined || !/^\d/u.test(number) || Number(number) === Number(before) + 1;
}

/** A page number stands below the notes. */
function isAlone({ words }: Line): boolean {
  return words.every(({ text }) => /^[-–\d/]+$/u.test(text));
}

function noteOf({ number, lines }: { number: string; lines: readonly Line[] }): Footnote {
  return { kind: 'footnote', number, ...around(lines), ...joinTexts(lines.map((line) => textOfLine(line))) };
}

/** The numbers that call notes of the page: set small and high against the end of a word. */
export function findCalls(words: readonly Word[], notes: readonly Pick<Footnote, 'number'>[]): ReadonlySet<Word> {
  if (notes.length === 0) return new Set();
  const numbers = new Set(notes.map(({ number }) => number));
  return new Set(words.filter((word) => numbers.has(numberCalled(word)) && words.some((before) => isCalledBy(word, before))));
}

export function numberCalled({ text }: Word): string {
  return text.replace(/[[\](),]/gu, '');
}

function isCalledBy(word: Word, before: Word): boolean {
  const isBeside = Math.abs(word.x0 - before.x1) < CLOSE && word.y0 < before.y1 && word.y1 > before.y0;
  return isBeside && word.size <= MARK * before.size && word.baseline < before.baseline - 1;
}

/** The size in which most of the text is set: a note's number may be as large as the text above. */
function commonSize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines.flatMap(({ words }) => words)) {
    const half = Math.round(size * 2) / 2;
    lengths.set(half, (lengths.get(half) ?? 0) + text.length);
  }
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
