import type { PlanRecord } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import { RecordText } from './record-text.js';
import { repeatedRows } from '../search/repeated-rows.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NUMBER = /^\p{N}+$/u;
/** Two prints of one plan share all but what reading them adds or loses. */
const SAME = 0.97;

/** The words of body and appendices in order, case and layout aside; rows that come again count once. */
export function contentWords({ blocks, parts }: PlanRecord): string[] {
  const text = new RecordText(blocks);
  const isRepeated = repeatedRows(blocks);
  return parts
    .filter(({ kind }) => kind === 'body' || kind === 'appendix')
    .flatMap(({ spans }) => spans.filter((span) => !isRepeated(span)).map((span) => text.slice(span)))
    .flatMap((piece) => foldKey(piece).match(WORD) ?? []);
}

/**
 * Whether two files of different formats say the same: every number alike,
 * since a revision may change nothing but a date, and nearly every word.
 */
export function sameWording(one: readonly string[], other: readonly string[]): boolean {
  const sameNumbers = overlap(one.filter(isNumber), other.filter(isNumber)) === 1;
  return one.length > 0 && sameNumbers && overlap(one, other) >= SAME;
}

/** Sørensen-Dice coefficient of two bags of words; 1 for two empty ones. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const left = counts(one);
  const right = counts(other);
  const shared = [...left].reduce((sum, [word, count]) => sum + Math.min(count, right.get(word) ?? 0), 0);
  const size = one.length + other.length;
  return size ? (2 * shared) / size : 1;
}

function counts(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function isNumber(word: string): boolean {
  return NUMBER.test(word);
}
