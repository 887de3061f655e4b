import { foldKey } from '../text/fold.js';
import { anyOf, WORD_END } from '../text/patterns.js';
import { choiceCell, loadCsv } from './load-csv.js';

const kinds = ['basis', 'aside', 'result', 'assignment'] as const;

/**
 * What a division is there for, as its title says: "basis" is the legal
 * basis in a division of its own; "aside" gives nobody anything to do (aims,
 * requirements, targets); "result" tells how things are
 * (the situation, results so far); "assignment" is about who does what ("Tổ chức thực hiện", "Phân công", "Kinh phí").
 */
export type SectionKind = (typeof kinds)[number];

const patterns = kinds.map((kind) => {
  const words = loadCsv('section-kinds.csv').flatMap((row) => (choiceCell(row['kind'], kinds) === kind ? foldKey(row['words'] ?? '') : []));
  return { kind, pattern: new RegExp(`^(?:các )?${anyOf(words)}${WORD_END}`, 'u') };
});

/** undefined for a title that says neither: "Nội dung", "Nhiệm vụ, giải pháp". */
export function sectionKind(title: string): SectionKind | undefined {
  const key = foldKey(title);
  return patterns.find(({ pattern }) => pattern.test(key))?.kind;
}
