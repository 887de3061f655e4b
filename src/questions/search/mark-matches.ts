import type { SearchTerms } from '../../store/search/search-terms.js';
import { wordsOf, type Word } from '../../text/words.js';

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** The whole text in pieces. */
export function markMatches(text: string, terms: SearchTerms): Piece[] {
  return piecesOf(text, 0, text.length, matchesIn(text, wordsOf(text), terms));
}

/** The part of a text, of about `length` characters, in which most of the matches stand; `…` where something is left out. */
export function markExcerpt(text: string, terms: SearchTerms, length: number): Piece[] {
  const words = wordsOf(text);
  const matches = matchesIn(text, words, terms);
  const first = densest(matches, length);
  const from = text.length <= length ? 0 : backToWord(words, (first?.start ?? 0) - length / 4);
  const to = from + length >= text.length ? text.length : (words.findLast(({ end }) => end <= from + length)?.end ?? from + length);
  return [...ellipsis(from > 0), ...piecesOf(text, from, to, matches), ...ellipsis(to < text.length)];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the phrases stand; what overlaps is one stretch. */
function matchesIn(text: string, words: readonly Word[], { phrases, isBare }: SearchTerms): Stretch[] {
  const keys = words.map(({ key, bareKey }) => (isBare ? bareKey : key));
  const isMatch = new Set<number>();
  for (const phrase of phrases) {
    for (const [index, key] of keys.entries()) {
      const isHere = key === phrase[0] && phrase.every((word, offset) => keys[index + offset] === word);
      if (isHere) phrase.forEach((_, offset) => isMatch.add(index + offset));
    }
  }
  return joined(text, words, isMatch);
}

/** Neighbouring words are one stretch, with the blank or the sign that joins them. */
function joined(text: string, words: readonly Word[], isMatch: ReadonlySet<number>): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  words.forEach(({ start, end }, index) => {
    if (!isMatch.has(index)) return;
    const previous = stretches.at(-1);
    if (previous && JOINING.test(text.slice(previous.end, start))) previous.end = end;
    else stretches.push({ start, end });
  });
  return stretches;
}

const JOINING = /^[\s/–-]*$/u;

/** The match after which, within `length`, the most others follow. */
function densest(matches: readonly Stretch[], length: number): Stretch | undefined {
  const weight = ({ start }: Stretch): number =>
    matches.reduce((sum, other) => sum + (other.start >= start && other.end <= start + (length * 3) / 4 ? other.end - other.start : 0), 0);
  return matches.slice(0, MOST_WEIGHED).reduce<{ match: Stretch; weight: number } | undefined>((best, match) => {
    const own = weight(match);
    return best && best.weight >= own ? best : { match, weight: own };
  }, undefined)?.match;
}

const MOST_WEIGHED = 50;

function backToWord(words: readonly Word[], offset: number): number {
  return offset <= 0 ? 0 : (words.find(({ start }) => start >= offset)?.start ?? 0);
}

function piecesOf(text: string, from: number, to: number, matches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of matches.filter((match) => match.end > from && match.start < to)) {
    pieces.push(
      { text: text.slice(at, Math.max(start, at)), isMatch: false },
      { text: text.slice(Math.max(start, at), Math.min(end, to)), isMatch: true },
    );
    at = Math.min(end, to);
  }
  return [...pieces, { text: text.slice(at, to), isMatch: false }].filter((piece) => piece.text !== '');
}

function ellipsis(isCut: boolean): Piece[] {
  return isCut ? [{ text: '…', isMatch: false }] : [];
}
