import type { Shape } from './find-shapes.js';
import { isDot, isDotAlone, isHookAlone } from './mark-shapes.js';
import { letterEnds } from './letter-places.js';
import type { PreparedPicture } from './prepare-picture.js';
import type { RecognizedWord } from './recognizer.js';
import { syllableOf, withTone, type Syllable } from './syllable.js';
import { BELOW, lineOfLetters, shapesAround } from './word-shapes.js';

const [DOT_BELOW, HOOK] = ['\u0323', '\u0309'];
/** thi | (hôi); | chỉ: a word within its signs. */
const LETTERS = /^(?<before>\P{L}*)(?<syllable>\p{L}+)(?<after>\P{L}*)$/u;
/** In parts of the font size, below the line: letters' soft feet, and where a dot begins at most. */
const DOT = { foot: 0.04, begin: 0.14 };
/** In parts of the font size: how far beside the middle of its vowel a dot may stand, by what is known of letters' widths. */
const BESIDE = 0.4;
/** Hook, grave, acute: what a smeared dot of an i is taken for. */
const DOT_LIKE = /[\u0309\u0300\u0301]/u;
/** Grave, acute, hook: they stand beside a hat, where a tilde stands on it. */
const BESIDE_HAT = /[\u0300\u0301\u0309]/u;
/** Vowels with a mark that is as wide as they are. */
const HATTED = /[ăâêô]/iu;
/** In parts of the font size, above the line: what floats higher than a small letter is a mark. */
const ABOVE = 0.38;
/** What the picture tells and the engine did not see nobody is sure of. */
const CONFIDENCE = 0.6;

type Page = Pick<PreparedPicture, 'ink' | 'lines'>;

/**
 * Words whose dot below the picture shows and the engine does not, and the
 * reverse: "thi xã" for "thị xã", "NỘI DỤNG" for "NỘI DUNG"; those whose i has a
 * dot that was taken for a tone: "chỉ phí" for "chi phí", "xác mình"; and those with a hook
 * alone that was taken for two marks: "quần lý" for "quản lý".
 */
export function mendToneMarks(words: readonly RecognizedWord[], page: Page): RecognizedWord[] {
  return words.map((word) => {
    const { before = '', syllable: own = '', after = '' } = LETTERS.exec(word.text)?.groups ?? {};
    const syllable = syllableOf(own);
    const mended = syllable && mendedTone(syllable, { word, page, before, after });
    if (mended === undefined || mended === own) return word;
    return { ...word, text: `${before}${mended}${after}`, confidence: Math.min(word.confidence, CONFIDENCE) };
  });
}

interface Surroundings {
  readonly word: RecognizedWord;
  readonly page: Page;
  readonly before: string;
  readonly after: string;
}

function mendedTone(syllable: Syllable, { word, page, before, after }: Surroundings): string | undefined {
  const { bare, tone, bearer, bearers, needsTone } = syllable;
  const shapes = shapesAround(word, page.ink);
  const line = lineOfLetters(shapes, word);
  if (line === undefined) return undefined;
  if (tone === DOT_BELOW) return !needsTone && isEmptyBelow(shapes, line, word, page) ? bare : undefined;
  const dot = dotBelow(shapes, line, word);
  if (dot === undefined) {
    const floating = shapes.filter(({ y1 }) => y1 <= line - ABOVE * word.size);
    if (DOT_LIKE.test(tone) && bearer === 'i') return isDotAlone(floating, word.size) ? bare : undefined;
    return BESIDE_HAT.test(tone) && HATTED.test(bearer) && isHookAlone(floating, word.size) ? withHook(syllable) : undefined;
  }
  const ends = [word.x0, ...letterEnds(before + bare + after, word)].slice(before.length);
  const distance = (place: number) => Math.abs(((ends[place] ?? Infinity) + (ends[place + 1] ?? Infinity)) / 2 - dot);
  const [nearest] = bearers.toSorted((one, other) => distance(one) - distance(other));
  return nearest !== undefined && distance(nearest) <= BESIDE * word.size ? withTone(syllable, DOT_BELOW, nearest) : undefined;
}

/** Nothing hangs below the line; nothing is known where a ruling line was erased. */
function isEmptyBelow(shapes: readonly Shape[], line: number, { x0, x1, y1, size }: RecognizedWord, { lines }: Page): boolean {
  const [from, to] = [line + DOT.foot * size, line + BELOW * size];
  const isRuled = lines.some((rule) => rule.isHorizontal && rule.x0 < x1 && rule.x1 > x0 && rule.y0 < to && rule.y1 > from);
  return !isRuled && shapes.every((shape) => shape.y1 <= from || shape.y0 >= Math.max(to, y1));
}

/** The middle of the one dot that stands below the word. */
function dotBelow(shapes: readonly Shape[], line: number, { size }: RecognizedWord): number | undefined {
  const low = shapes.filter((shape) => shape.y0 > line && shape.y0 <= line + BELOW * size);
  const [dot] = low;
  return low.length === 1 && dot && dot.y0 <= line + DOT.begin * size && isDot(dot, size) ? (dot.x0 + dot.x1) / 2 : undefined;
}

function withHook({ bare, bearer, ...syllable }: Syllable): string {
  const place = bare.lastIndexOf(bearer);
  const plain = `${bare.slice(0, place)}${bearer.normalize('NFD').charAt(0)}${bare.slice(place + 1)}`;
  return withTone({ ...syllable, bearer, bare: plain }, HOOK, place);
}
