import { phrasesByLetters } from '../../knowledge/misreadings/ocr-confusions.js';
import { foldKey, stripMarks } from '../../text/fold.js';
import { anyOf, WORD_END, WORD_START } from '../../text/patterns.js';

const PHRASE = new RegExp(`${WORD_START}${anyOf(phrasesByLetters.keys())}${WORD_END}`, 'gu');

/** "Kê hoach" → "Kế hoạch": fixed phrases whose letters are right and whose marks are not. */
export function mendPhrases(text: string): string {
  const letters = stripMarks(text).toLowerCase();
  if (letters.length !== text.length) return text;
  let mended = text;
  for (const { 0: found, index } of letters.matchAll(PHRASE)) {
    const [meant = '', ...others] = phrasesByLetters.get(found) ?? [];
    const words = text.slice(index, index + found.length);
    const isRight = [meant, ...others].some((phrase) => foldKey(phrase) === foldKey(words));
    if (!isRight) mended = mended.slice(0, index) + inCaseOf(words, meant) + mended.slice(index + found.length);
  }
  return mended;
}

function inCaseOf(words: string, meant: string): string {
  return Array.from(meant, (letter, place) => (isCapital(words[place]) ? letter.toUpperCase() : letter)).join('');
}

function isCapital(letter = ''): boolean {
  return letter !== letter.toLowerCase();
}
