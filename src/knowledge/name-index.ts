import { foldKey } from '../text/fold.js';

/**
 * Longest match of known names in a text, word by word under the folding key:
 * "Sở Văn hóa, Thể thao và Du lịch" is found before "Sở Văn hóa". The work at
 * one place is bounded by the longest name, so a text costs linear time.
 */

/** A word or a single sign; UTF-16 offsets. Blanks are no tokens, line breaks are. */
export interface Token {
  /** Folded: "Uỷ" → "ủy", "&" → "và", every dash → "-". */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]|\n/gu;

export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    key: match[0] === '\n' ? '\n' : foldKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly values: T[];
}

export interface NameMatch<T> {
  /** All that bear the name. */
  readonly values: readonly T[];
  /** Number of tokens that the name takes. */
  readonly length: number;
}

export class NameIndex<T> {
  private readonly root: TrieNode<T> = { next: new Map(), values: [] };

  add(name: string, value: T): void {
    let node = this.root;
    for (const { key } of tokenize(name)) {
      const child = node.next.get(key) ?? { next: new Map(), values: [] };
      node.next.set(key, child);
      node = child;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** The longest name that begins with the token at `at`. */
  longestAt(tokens: readonly Token[], at: number): NameMatch<T> | undefined {
    let node: TrieNode<T> | undefined = this.root;
    let longest: NameMatch<T> | undefined;
    for (let place = at; node; place += 1) {
      if (node.values.length > 0) longest = { values: node.values, length: place - at };
      node = node.next.get(tokens[place]?.key ?? '');
    }
    return longest;
  }

  /** Those whose name is the whole text, first added first. */
  named(name: string): readonly T[] {
    const tokens = tokenize(name);
    const match = this.longestAt(tokens, 0);
    return match?.length === tokens.length ? match.values : [];
  }
}
