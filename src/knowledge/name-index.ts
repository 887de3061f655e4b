import { foldKey } from '../text/fold.js';
import { WORD_CHARACTER } from '../text/patterns.js';

/**
 * Longest match of known names in a text, word by word under a folding key:
 * "Sở Văn hóa, Thể thao và Du lịch" is found before "Sở Văn hóa". The work at
 * one place is bounded by the longest name, so a text costs linear time.
 */
export class NameIndex<T> {
  private readonly root: TrieNode<T> = emptyNode();

  add(name: string, value: T): void {
    this.root.waiting.push({ name, at: 0, value });
  }

  /** The longest name that begins at the offset, with all that bear it, first added first; `end` is exclusive. */
  longestAt(text: string, offset: number): NameMatch<T> | undefined {
    let node: TrieNode<T> | undefined = settled(this.root);
    let longest: NameMatch<T> | undefined;
    for (let token = tokenAt(text, offset); token; token = tokenAt(text, token.end)) {
      node = node.next.get(token.key);
      if (!node) break;
      if (settled(node).values.length > 0) longest = { values: node.values, end: token.end };
    }
    return longest;
  }

  /** Those whose name is the whole text. */
  named(name: string): readonly T[] {
    const match = this.longestAt(name, 0);
    return match && name.slice(match.end).trim() === '' ? match.values : [];
  }
}

export interface NameMatch<T> {
  readonly values: readonly T[];
  readonly end: number;
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly values: T[];
  /** Names that lead through here, not yet taken apart beyond: most texts come by few of thousands. */
  readonly waiting: { readonly name: string; readonly at: number; readonly value: T }[];
}

function emptyNode<T>(): TrieNode<T> {
  return { next: new Map(), values: [], waiting: [] };
}

/** The node with the waiting names one word further on. */
function settled<T>(node: TrieNode<T>): TrieNode<T> {
  for (const { name, at, value } of node.waiting.splice(0)) {
    const token = tokenAt(name, at);
    if (token) childOf(node, token.key).waiting.push({ name, at: token.end, value });
    else if (!node.values.includes(value)) node.values.push(value);
  }
  return node;
}

function childOf<T>(node: TrieNode<T>, key: string): TrieNode<T> {
  const child = node.next.get(key) ?? emptyNode<T>();
  node.next.set(key, child);
  return child;
}

/** Words and single signs; blanks are nothing, a line break or tab is a sign that no name holds. */
const TOKEN = new RegExp(`[^\\S\\n\\t]{0,20}([${WORD_CHARACTER}]{1,40}|[^\\s${WORD_CHARACTER}]|[\\n\\t])`, 'uy');

function tokenAt(text: string, offset: number): { readonly key: string; readonly end: number } | undefined {
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(text);
  return match ? { key: foldKey(match[1] ?? ''), end: TOKEN.lastIndex } : undefined;
}
