import type { RecognizedWord } from './recognizer.js';

/** SỞ | TỔ, | LỚP: all that follows the first letter is of the shape of the small one, decomposed. */
const CAPITALS = /^(?<first>\P{L}*\p{Lu})(?<others>(?:[OU]\p{M}*)+P?)(?<rest>\P{L}*)$/u;
/** Ở | Ưu: only in the middle of a sentence. */
const LONE = /^[OU]\p{M}+$/u;
/** Behind these a sentence begins, or an item of a list. */
const SENTENCE_END = /[.:;?!\-+)“"]$/u;

/**
 * Capitals that look like small letters and stand amid small words: "Giám đốc
 * SỞ" for "Giám đốc Sở". Abbreviations bear no marks, so words without them stay.
 *
 * @param words in the order of their lines
 */
export function mendCapitals(words: readonly RecognizedWord[]): RecognizedWord[] {
  return words.map((word, index) => {
    const neighbours = [words[index - 1], words[index + 1]].map((other) => (other && isBeside(word, other) ? other : undefined));
    const lettered = neighbours.filter((other) => other !== undefined && /\p{L}/u.test(other.text));
    if (lettered.length === 0 || !lettered.every((other) => other !== undefined && /\p{Ll}/u.test(other.text))) return word;
    const text = mended(word.text.normalize('NFD'), neighbours[0]?.text).normalize('NFC');
    return text === word.text ? word : { ...word, text };
  });
}

/** @param text decomposed */
function mended(text: string, before: string | undefined): string {
  if (LONE.test(text)) return before === undefined || SENTENCE_END.test(before) ? text : text.toLowerCase();
  if (!/\p{M}/u.test(text)) return text;
  return text.replace(CAPITALS, (_, first: string, others: string, rest: string) => first + others.toLowerCase() + rest);
}

function isBeside(word: RecognizedWord, other: RecognizedWord): boolean {
  return Math.abs(word.baseline - other.baseline) < word.size / 2;
}
