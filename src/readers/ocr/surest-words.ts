import { boxAround } from './picture.js';
import type { RecognizedWord } from './recognizer.js';

/** What only the second reading found must be as sure as this. */
const SURE = 0.85;
/** In parts of the font size: by which words of both readings cover one another to stand for the same ink. */
const COVERED = 0.15;
/** In parts of the font size: by how much less the second reading may reach to either side. */
const END = 0.25;

/** Two readings of a stretch of a line: wherever both part it alike, the one whose least sure word is surer. */
export function surestWords(first: readonly RecognizedWord[], second: readonly RecognizedWord[]): RecognizedWord[] {
  const own = new Set(first);
  return placesOf([...first, ...second]).flatMap((place) => {
    const before = place.filter((word) => own.has(word));
    const after = place.filter((word) => !own.has(word));
    if (before.length === 0) return after.filter(({ confidence }) => confidence >= SURE);
    return leastSure(after) > leastSure(before) && !hasLostSigns(after, before) ? after : before;
  });
}

/** Words that cover one another, from left to right. */
function placesOf(words: readonly RecognizedWord[]): RecognizedWord[][] {
  const places: RecognizedWord[][] = [];
  let end = -Infinity;
  for (const word of words.toSorted((one, other) => one.x0 - other.x0)) {
    if (word.x0 < end - COVERED * word.size) places.at(-1)?.push(word);
    else places.push([word]);
    end = Math.max(end, word.x1);
  }
  return places;
}

/** -1 where there is none. */
function leastSure(words: readonly RecognizedWord[]): number {
  return words.length === 0 ? -1 : Math.min(...words.map(({ confidence }) => confidence));
}

/** At an end: "Phần" for "PhầnI". Letters that were only thought to be there ("Thưường") leave no place empty. */
function hasLostSigns(after: readonly RecognizedWord[], before: readonly RecognizedWord[]): boolean {
  const box = boxAround(before);
  const edge = END * (before[0]?.size ?? 0);
  const { x0, x1 } = boxAround(after);
  return (x0 > box.x0 + edge || x1 < box.x1 - edge) && signsOf(after) < signsOf(before);
}

function signsOf(words: readonly RecognizedWord[]): number {
  return words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}
