import { foldKey } from '../../text/fold.js';
import { DASHES, WORD_CHARACTER } from '../../text/patterns.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export interface TitleMatch<T> {
  /** All that bear the title, first added first. */
  readonly values: readonly T[];
  /** Offset after the title, exclusive. */
  readonly end: number;
  /** The text closes the period with another year than the title: "2021 - 2025" for "2021 - 2030". */
  readonly otherPeriod: boolean;
}

/** The next word, behind signs that do not tell one title from another. */
const WORD = new RegExp(`[\\s,${DASHES}]{0,4}([${WORD_CHARACTER}][${WORD_CHARACTER}/&]{0,24})`, 'uy');
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * Longest match of known titles, word by word under the folding key; commas
 * and dashes do not count ("Luật Cán bộ công chức"). Reads no further than the
 * longest title goes, so a text costs linear time.
 */
export class TitleIndex<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  add(title: string, value: T): void {
    let node = this.root;
    for (const { key } of words(title, 0)) {
      const child = node.next.get(key) ?? { next: new Map(), values: [] };
      node.next.set(key, child);
      node = child;
    }
    node.values.push(value);
  }

  longestAt(text: string, offset: number): TitleMatch<T> | undefined {
    let node = this.root;
    let longest: TitleMatch<T> | undefined;
    for (const { key, end } of words(text, offset)) {
      const child = node.next.get(key);
      if (!child) return closedByAnotherYear(node, key, end) ?? longest;
      if (child.values.length > 0) longest = { values: child.values, end, otherPeriod: false };
      node = child;
    }
    return longest;
  }
}

function* words(text: string, offset: number): Generator<{ key: string; end: number }> {
  WORD.lastIndex = offset;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const end = WORD.lastIndex;
    yield { key: foldKey(match[1] ?? ''), end };
    WORD.lastIndex = end;
  }
}

function closedByAnotherYear<T>(node: Node<T>, key: string, end: number): TitleMatch<T> | undefined {
  if (!YEAR.test(key)) return undefined;
  for (const [year, { values }] of node.next) {
    if (YEAR.test(year) && values.length > 0) return { values, end, otherPeriod: true };
  }
  return undefined;
}
