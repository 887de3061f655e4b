import { letterheadWords } from '../../knowledge/plan-words/letterhead-words.js';
import { foldKey, stripMarks } from '../../text/fold.js';
import { DASHES } from '../../text/patterns.js';
import type { SourceText } from '../../tree/source-text.js';
import { withoutStretches, type Stretch } from './without-stretches.js';

const MOTTOS = letterheadWords.filter(({ kind }) => kind === 'motto').map(({ text }) => text);
const PATTERNS = MOTTOS.map(mottoPattern);
/** A line of the other column may stand between two lines of a motto. */
const BETWEEN = 2;

/** What the mottos leave of the fields of a letterhead. */
export function withoutMottos(fields: readonly SourceText[]): SourceText[] {
  return withoutBrokenMottos(fields.flatMap((field) => withoutStretches(field, wholeMottos(field.text))));
}

/** Marks over its letters are often mistyped: "CỘNG HÕA XÃ HỘI", or in their old place: "HOÀ". */
function wholeMottos(text: string): Stretch[] {
  const plain = stripMarks(text);
  if (plain.length !== text.length) return [];
  return PATTERNS.flatMap((motto) =>
    [...plain.matchAll(motto)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
}

/** Any case, any dash, any spacing, in a text without marks over its letters. */
function mottoPattern(text: string): RegExp {
  const words = foldKey(stripMarks(text)).replace(/-/gu, ` [${DASHES}] `).split(' ');
  return new RegExp(words.join('\\s{0,5}'), 'giu');
}

/** "… CỘNG HÒA XÃ HỘI | CHỦ NGHĨA VIỆT NAM", where the column is narrow, and "UBND HUYỆN CÁI NƯỚC CỘNG | HÒA XÃ HỘI CHỦ NGHĨA VIỆT | NAM". */
function withoutBrokenMottos(fields: readonly SourceText[]): SourceText[] {
  const cuts = new Map<SourceText, Stretch>();
  for (const motto of MOTTOS) {
    const words = wordsOf(motto).map(({ key }) => key);
    for (const at of fields.keys()) for (const [field, stretch] of brokenMotto(fields, at, words) ?? []) cuts.set(field, stretch);
  }
  return fields.flatMap((field) => withoutStretches(field, [cuts.get(field) ?? []].flat()));
}

/** Where a motto that begins at the end of this field stands, if later ones begin with the rest of it. */
function brokenMotto(fields: readonly SourceText[], at: number, motto: readonly string[]): Map<SourceText, Stretch> | undefined {
  const found = new Map<SourceText, Stretch>();
  let [known, last] = [0, at];
  for (const [index, field] of fields.entries()) {
    if (index < at || index > last + BETWEEN || known === motto.length) continue;
    const words = wordsOf(field.text);
    const own = index === at ? endOfMotto(words, motto) : restOfMotto(words, motto.slice(known));
    if (own.length === 0 && index === at) return undefined;
    if (own.length === 0) continue;
    found.set(field, { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 });
    [known, last] = [known + own.length, index];
  }
  return known === motto.length ? found : undefined;
}

interface PlacedWord extends Stretch {
  readonly key: string;
}

/** The words that a text ends with and the motto, which goes on elsewhere, begins with. */
function endOfMotto(words: readonly PlacedWord[], motto: readonly string[]): readonly PlacedWord[] {
  const ends = Array.from({ length: Math.min(words.length, motto.length - 1) }, (_, index) => words.slice(words.length - 1 - index));
  return ends.findLast((end) => end.every(({ key }, index) => key === motto[index])) ?? [];
}

/** The words that a text begins with: all that are left of the motto, or the text is a part of it. */
function restOfMotto(words: readonly PlacedWord[], rest: readonly string[]): readonly PlacedWord[] {
  const own = words.slice(0, rest.length);
  return own.every(({ key }, index) => key === rest[index]) ? own : [];
}

function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({ key: foldKey(word), start: index, end: index + word.length }));
}
