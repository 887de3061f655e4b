import { normalizeCharacters } from '../../text/normalize.js';
import { wordsOf, type Word } from '../../text/words.js';

/** PostgreSQL's tsvector has room for about a megabyte and 16,383 places; longer texts go on in a next row. */
const MOST_WORDS = 2000;

/** A passage as PostgreSQL searches it: its words as they are, and without their marks. */
interface IndexedWords {
  title: string;
  body: string;
  words: string;
  bare_words: string;
}

/** Of a text of few words one row, of a long one several; each with the whole title. */
export function indexedWords(passage: { title: string; body: string }): IndexedWords[] {
  const [title, body] = [normalizeCharacters(passage.title), normalizeCharacters(passage.body)];
  const titleWords = wordsOf(title).slice(0, MOST_WORDS);
  return cut(body, wordsOf(body)).map(({ text, words }) => ({
    title,
    body: text,
    words: lexemes(titleWords, words, 'key'),
    bare_words: lexemes(titleWords, words, 'bareKey'),
  }));
}

/** A text of few words as it is, a long one in pieces. */
function cut(text: string, words: readonly Word[]): { text: string; words: readonly Word[] }[] {
  if (words.length <= MOST_WORDS) return [{ text, words }];
  const pieces = Array.from({ length: Math.ceil(words.length / MOST_WORDS) }, (_, piece) =>
    words.slice(piece * MOST_WORDS, (piece + 1) * MOST_WORDS),
  );
  return pieces.map((piece) => ({ text: text.slice(piece[0]?.start, piece.at(-1)?.end), words: piece }));
}

/** A tsvector as text; a word of the title weighs more (A), and no phrase runs from it into the body. */
function lexemes(title: readonly Word[], body: readonly Word[], key: 'key' | 'bareKey'): string {
  const places = [
    ...title.map((word, index) => `'${word[key]}':${index + 1}A`),
    ...body.map((word, index) => `'${word[key]}':${title.length + index + 2}`),
  ];
  return places.join(' ');
}
