import { deadlineMisspellings, type Misspelling } from '../../../knowledge/days/deadline-spellings.js';
import { anyOf, LETTER, MARK, WORD_END, WORD_START } from '../../../text/patterns.js';

const words = new Map(deadlineMisspellings.map(({ variant, word }) => [variant, word]));
const NUMBER = `(?=\\s+(?:\\d|[IVX]{1,4}(?![${LETTER}${MARK}])))`;

function pattern(misspellings: readonly Misspelling[]): string {
  return anyOf(misspellings.map(({ variant }) => variant));
}

const MISSPELT = new RegExp(
  `${WORD_START}(?:${pattern(deadlineMisspellings.filter(({ beforeNumber }) => !beforeNumber))}${WORD_END}|${pattern(deadlineMisspellings.filter(({ beforeNumber }) => beforeNumber))}${NUMBER})`,
  'giu',
);

/** The text with its words of time as they are meant; every character stays at its offset. */
export function respell(text: string): string {
  return text.replace(MISSPELT, (variant) => keepCase(variant, words.get(variant.toLowerCase()) ?? variant));
}

function keepCase(variant: string, word: string): string {
  return Array.from(word, (letter, place) => (variant[place] === variant[place]?.toLowerCase() ? letter : letter.toUpperCase())).join('');
}
