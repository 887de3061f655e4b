import { foldKey } from '../../text/fold.js';
import { anyOf } from '../../text/patterns.js';
import { choiceCell, loadCsv } from '../load-csv.js';

const kinds = ['noun', 'measure', 'time', 'either'] as const;

/**
 * noun: what is counted ("lớp", "thủ tục"); measure: of a quantity ("km",
 * "ha"); time: of a length of time ("phút"); either: "70 điểm", "108 điểm
 * tiêm".
 */
export type CountingKind = (typeof kinds)[number];

export interface CountingWord {
  /** As the register spells it. */
  readonly word: string;
  readonly kind: CountingKind;
}

const words = loadCsv('counting-words.csv').flatMap((row): CountingWord[] => {
  const kind = choiceCell(row['kind'], kinds);
  return kind ? [{ word: row['words'] ?? '', kind }] : [];
});
const byKey = new Map(words.map((entry) => [foldKey(entry.word), entry]));

/** Matches what may stand behind a number; for use with the flag "i". */
export const COUNTING_WORD = anyOf(words.map(({ word }) => word)).replaceAll(' ', '\\s+');

export function countingWord(text: string): CountingWord | undefined {
  return byKey.get(foldKey(text));
}
