import { foldKey } from '../../text/fold.js';
import { escapePattern, WORD_END } from '../../text/patterns.js';
import { choiceCell, loadCsv } from '../load-csv.js';

const kinds = ['basis', 'aside', 'target', 'result', 'assignment', 'work'] as const;

/**
 * What a division is there for, as its title says: "basis" is the legal
 * basis in a division of its own; "aside" gives nobody anything to do (aims,
 * requirements), nor does "target" (what is to be reached); "result" tells how things are
 * (the situation, results so far); "assignment" is about who does what ("Tổ chức thực hiện", "Phân công", "Kinh phí"); "work" is what is to be done ("Nhiệm vụ").
 */
export type SectionKind = (typeof kinds)[number];

/** The longest words first: "Mục tiêu, nhiệm vụ" before "Mục tiêu". */
const patterns = loadCsv('section-kinds.csv')
  .flatMap((row) => ({ words: foldKey(row['words'] ?? ''), kind: choiceCell(row['kind'], kinds) }))
  .toSorted((one, other) => other.words.length - one.words.length)
  .map(({ words, kind }) => ({ kind, pattern: new RegExp(`^(?:các |một số |những )?${escapePattern(words)}${WORD_END}`, 'u') }));

/** undefined for a title that says nothing of the kind: "Chuyển đổi số". */
export function sectionKind(title: string): SectionKind | undefined {
  const key = foldKey(title);
  return patterns.find(({ pattern }) => pattern.test(key))?.kind;
}
