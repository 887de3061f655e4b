const TONED_LAST = /(o|u)([\u0300\u0301\u0303\u0309\u0323])(a|e|y)$/iu;

/** Each word with the tone in the new and in the old place, "ủy" and "uỷ", for patterns that ignore case. */
export function spellingsOf(words: readonly string[]): string[] {
  return words.flatMap((word) => (word === '' ? [] : [word, old(word)]));
}

function old(word: string): string {
  return word.normalize('NFD').replace(TONED_LAST, '$1$3$2').normalize('NFC');
}
