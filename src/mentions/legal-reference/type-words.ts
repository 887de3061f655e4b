import { documentTypes, type DocumentType } from '../../knowledge/instruments/document-types.js';
import { stripMarks } from '../../text/fold.js';

/** Every letter that loses its marks to the key, for patterns that must find "Nghi định" and "Nghị đinh". */
const LETTERS: Record<string, string> = {
  a: 'aàảãáạăằẳẵắặâầẩẫấậ',
  d: 'dđ',
  e: 'eèẻẽéẹêềểễếệ',
  i: 'iìỉĩíị',
  o: 'oòỏõóọôồổỗốộơờởỡớợ',
  u: 'uùủũúụưừửữứự',
  y: 'yỳỷỹýỵ',
};

const byKey = new Map<string, DocumentType>();
const byCode = new Map<string, DocumentType>();
for (const type of documentTypes().all.filter(({ systems }) => !systems.includes('standard'))) {
  for (const name of [type.name, ...type.aliases]) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), type);
  const code = type.code ?? type.codeVariants[0];
  if (code !== undefined && !byCode.has(code)) byCode.set(code, type);
}

/** Type words in any case, marks aside. Without word edges: see `edgesAt`. */
export const TYPE_NAMES = prefixTree([...byKey.keys()]);
/** Codes that stand for the type word, "NĐ 61/2018", as they are written. */
export const TYPE_CODES = `(?:${[...byCode.keys()].sort((one, other) => other.length - one.length).join('|')})`;

export function typeOfName(words: string): DocumentType | undefined {
  return byKey.get(keyOf(words));
}

export function typeOfCode(code: string): DocumentType | undefined {
  return byCode.get(code);
}

/** No letter or digit stands at either side: cheaper for a scan than looking behind at every place. */
export function edgesAt(text: string, start: number, end: number): boolean {
  return !isWordSign(text[start - 1]) && !isWordSign(text[end]);
}

/** One of the words, in any case, stands right before the offset. */
export function isBehind(words: readonly string[], text: string, offset: number): boolean {
  if (words.length === 0) return false;
  const before = text
    .slice(Math.max(0, offset - LONGEST_BEFORE), offset)
    .trimEnd()
    .toLowerCase();
  return words.some((word) => before.endsWith(word) && !isWordSign(before[before.length - word.length - 1]));
}

const LONGEST_BEFORE = 24;

export function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
}

function keyOf(words: string): string {
  return stripMarks(words).toLowerCase().replace(/\s+/gu, ' ').trim();
}

interface Tree extends Map<string, Tree> {}

/** One pattern for many words that looks at each letter once; the longest word wins. */
function prefixTree(words: readonly string[]): string {
  const root: Tree = new Map();
  for (const word of words) {
    let node = root;
    for (const letter of `${word}$`) {
      const child: Tree = node.get(letter) ?? new Map();
      node.set(letter, child);
      node = child;
    }
  }
  return branch(root);
}

function branch(node: Tree): string {
  const longer = [...node].filter(([letter]) => letter !== '$').map(([letter, child]) => letterClass(letter) + branch(child));
  if (longer.length === 0) return '';
  const options = longer.length === 1 && !node.has('$') ? longer.join('') : `(?:${longer.join('|')})`;
  return node.has('$') ? `${options}?` : options;
}

function letterClass(letter: string): string {
  if (letter === ' ') return '\\s{1,3}';
  return LETTERS[letter] ? `[${LETTERS[letter]}]` : letter;
}
