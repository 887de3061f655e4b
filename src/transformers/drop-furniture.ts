import type { Passage, PlanTree } from '../tree/plan-tree.js';
import { DASHES } from '../text/patterns.js';

// 2 | - 3 - | Trang 2/5 | 2/5
const PAGE_NUMBER = new RegExp(`^\\s*(?:[Tt]rang\\s*)?[${DASHES}]?\\s*(\\d{1,4})\\s*(?:/\\s*\\d{1,4})?\\s*[${DASHES}]?\\s*$`, 'u');

const LAST_FIRST_NUMBER = 5;
/** As many numbers in a row may be lost in an export. */
const MAX_LOST = 2;

/**
 * Sets page numbers and running heads apart. A lone number is a page number
 * only as a link of a rising sequence (the first page shows none, decree
 * 30/2020/NĐ-CP, appendix I); a running head is a line that comes again beside
 * a page number. A reader that knows places on the page has set both apart.
 */
export function dropFurniture() {
  return (tree: PlanTree): void => {
    if (tree.blocks.some(({ regions }) => regions !== undefined)) return;
    const passages = tree.children.filter((piece) => piece.type === 'passage');
    const numbers = risingSequence(passages.flatMap((passage) => pageNumber(passage)));
    for (const { passage } of numbers) passage.part = 'furniture';
    const beside = [...new Set(numbers.flatMap(({ passage }) => neighbours(passages, passage)))];
    const texts = beside.map(({ source }) => source.text.trim());
    for (const passage of beside) if (occurrences(texts, passage.source.text.trim()) > 1) passage.part = 'furniture';
  };
}

interface Numbered {
  passage: Passage;
  number: number;
}

function pageNumber(passage: Passage): Numbered[] {
  const found = PAGE_NUMBER.exec(passage.source.text);
  return found?.[1] ? [{ passage, number: Number(found[1]) }] : [];
}

/** The longest rising chain that begins near the front. */
function risingSequence(candidates: readonly Numbered[]): Numbered[] {
  const chains = candidates.flatMap((first, index) =>
    first.number >= 1 && first.number <= LAST_FIRST_NUMBER ? [follow(first, candidates.slice(index + 1))] : [],
  );
  return chains.sort((one, other) => other.length - one.length)[0] ?? [];
}

/** Each time the next number, or where it is lost the nearest one. */
function follow(last: Numbered, rest: readonly Numbered[]): Numbered[] {
  for (let step = 1; step <= MAX_LOST + 1; step += 1) {
    const index = rest.findIndex(({ number }) => number === last.number + step);
    const next = rest[index];
    if (next) return [last, ...follow(next, rest.slice(index + 1))];
  }
  return [last];
}

function neighbours(passages: readonly Passage[], passage: Passage): Passage[] {
  const index = passages.indexOf(passage);
  return [passages[index - 1], passages[index + 1]].filter((near) => near !== undefined);
}

function occurrences(texts: readonly string[], text: string): number {
  return texts.filter((other) => other === text).length;
}
