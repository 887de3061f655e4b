import { foldKey } from '../text/fold.js';

/**
 * Longest match of known names in a text, word by word under a folding key:
 * "Sở Văn hóa, Thể thao và Du lịch" is found before "Sở Văn hóa". The work at
 * one place is bounded by the longest name, so a text costs linear time.
 */
export class NameIndex<T> {
  private readonly root: TrieNode<T> = { next: new Map(), values: [] };

  add(name: string, value: T): void {
    let node = this.root;
    for (const { key } of NameIndex.tokensFrom(name, 0)) {
      const child = node.next.get(key) ?? { next: new Map(), values: [] };
      node.next.set(key, child);
      node = child;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** The longest name that begins at the offset, with all that bear it, first added first; `end` is exclusive. */
  longestAt(text: string, offset: number): NameMatch<T> | undefined {
    let node: TrieNode<T> | undefined = this.root;
    let longest: NameMatch<T> | undefined;
    for (const { key, end } of NameIndex.tokensFrom(text, offset)) {
      node = node.next.get(key);
      if (!node) break;
      if (node.values.length > 0) longest = { values: node.values, end };
    }
    return longest;
  }

  /** Those whose name is the whole text. */
  named(name: string): readonly T[] {
    const match = this.longestAt(name, 0);
    return match && name.slice(match.end).trim() === '' ? match.values : [];
  }

  /** Words and single signs; blanks are nothing, a line break or tab is a sign that no name holds. */
  private static *tokensFrom(text: string, offset: number): Generator<{ key: string; end: number }> {
    for (let at = offset; ; ) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (!match) return;
      at = TOKEN.lastIndex;
      yield { key: foldKey(match[1] ?? ''), end: at };
    }
  }
}

export interface NameMatch<T> {
  readonly values: readonly T[];
  readonly end: number;
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly values: T[];
}

const TOKEN = /[^\S\n\t]{0,20}([\p{L}\p{M}\p{N}]{1,40}|[^\s\p{L}\p{M}\p{N}]|[\n\t])/uy;
