import { foldKey, stripMarks } from './fold.js';

/** A word as it stands in a text, and what it is looked up by. */
export interface Word {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, tone in the new place: "Hoà" → "hòa". */
  readonly key: string;
  /** The same without marks: "hoa". */
  readonly bareKey: string;
}

/** Letters with their marks, and digits: "NĐ-CP" is two words, "61/2018" is two. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,4000}/gu;
/** No syllable has more letters, and no number worth looking for. */
const LONGEST_KEY = 32;

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const key = foldKey(word).slice(0, LONGEST_KEY);
    return { start: index, end: index + word.length, key, bareKey: stripMarks(key) };
  });
}
