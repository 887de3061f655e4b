import type { NumberDraft } from '../../tree/drafts.js';
import type { Sureness } from '../../tree/word-confidences.js';

/** Digits of which the engine is less sure are guesses. */
const GUESSED = 0.4;

/**
 * The number without digits that are no more than guessed: in its place people
 * write by hand. Ink that was not even guessed at stands there as a word that
 * nobody is sure of.
 */
export function doubtNumber(number: NumberDraft, sureness: Sureness): NumberDraft {
  const { ordinal, suffix: _, ...rest } = number;
  const written = ordinal ?? blankOf(number);
  const isDoubtful = sureness(number.source.cite(written.start, written.end).spans) < GUESSED;
  return isDoubtful ? { ...rest, unread: { start: written.start, end: written.end } } : number;
}

/** From the word "Số" to the slash, without them. */
function blankOf({ source, start, symbol }: NumberDraft): { start: number; end: number } {
  const lead = /^[Ss]ố\s*:?/u.exec(source.text.slice(start, symbol.start))?.[0].length ?? 0;
  const end = source.text.slice(0, symbol.start).search(/\s*[/–-]\s*$/u);
  return { start: start + lead, end: Math.max(start + lead, end) };
}
