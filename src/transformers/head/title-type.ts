import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { findLetterheadWords } from '../../knowledge/plan-words/letterhead-words.js';
import { once } from '../../knowledge/once.js';
import { foldKey } from '../../text/fold.js';

export interface TitleType {
  slug: string;
  /** Where the type word ends in the text. */
  end: number;
  /** Where it begins. */
  start: number;
}

const MAX_LINE = 300;
const UNTITLED = new Set(['standard', 'copy']);

/**
 * The type word that a title line opens with. It stands in capitals; alone on
 * its line it may also be set "Kế hoạch". "QUYẾT ĐỊNH:" in the middle of a
 * decision is none.
 */
export function titleType(text: string): TitleType | undefined {
  const line = text.trim();
  if (line === '' || line.length > MAX_LINE || findLetterheadWords(line, 'incoming-stamp')) return undefined;
  const words = line.split(/\s+/u);
  const start = text.indexOf(line);
  const spaced = spacedType(words);
  if (spaced) return { slug: spaced.slug, start, end: start + line.length };
  const type = namesByLength().find(({ key, count }) => foldKey(words.slice(0, count).join(' ')) === key);
  if (!type) return undefined;
  const end = start + lengthOfWords(line, type.count);
  const word = text.slice(start, end);
  const alone = end === start + line.length;
  return word === word.toUpperCase() || alone ? { slug: type.slug, start, end } : undefined;
}

/** "K Ế   H O Ạ C H": set apart with the space bar, and nothing else on the line. */
function spacedType(letters: readonly string[]): TypeName | undefined {
  if (!letters.every((each) => /^\p{Lu}\p{M}*$/u.test(each))) return undefined;
  const word = foldKey(letters.join(''));
  return namesByLength().find(({ key }) => key.replaceAll(' ', '') === word);
}

interface TypeName {
  slug: string;
  key: string;
  /** Words of the name. */
  count: number;
}

const namesByLength = once((): TypeName[] =>
  documentTypes()
    .all.filter((type) => !UNTITLED.has(type.class))
    .flatMap(({ name, aliases, slug }) => [name, ...aliases].map((each) => ({ slug, key: foldKey(each), count: each.split(' ').length })))
    .sort((one, other) => other.count - one.count),
);

function lengthOfWords(line: string, count: number): number {
  return new RegExp(`^(?:\\S+\\s*){${count}}`, 'u').exec(line)?.[0].trimEnd().length ?? 0;
}
