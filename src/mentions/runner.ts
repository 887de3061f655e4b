import { dropOverlaps } from './drop-overlaps.js';

/**
 * The runner that the grammars share: parsers find written forms,
 * refiners see the whole list. It knows no form itself. After chrono (W.
 * Tapaneeyangkul) and eyecite (Free Law Project).
 */

/** Something found in a text: UTF-16 offsets, end exclusive. */
export interface Mention {
  start: number;
  end: number;
}

/** Reads one written form. */
export interface Parser<Found extends Mention, Context = void> {
  readonly name: string;
  /**
   * What the form cannot be without, seen in the text in small letters. Most
   * texts hold few forms: this spares them the long pattern, whose compilation
   * alone takes longer than reading a cell.
   */
  readonly cue?: RegExp;
  /** With the flags "g" and "u"; finds where the form may begin. */
  readonly pattern: RegExp;
  /** undefined: this is not the form; the search goes on one character later. */
  parse(match: RegExpExecArray, text: string, context: Context): Found | undefined;
}

/** Changes the list of mentions: merges, drops, completes. Returns a new list. */
export interface Refiner<Found extends Mention, Context = void> {
  readonly name: string;
  refine(mentions: readonly Found[], text: string, context: Context): Found[];
}

/** Order is meaning: an earlier parser wins over a later one that found the same stretch. */
export interface Grammar<Found extends Mention, Context = void> {
  readonly parsers: readonly Parser<Found, Context>[];
  readonly refiners: readonly Refiner<Found, Context>[];
}

/** All mentions of the text in order of their place, none overlapping another. */
export function findMentions<Found extends Mention, Context>(grammar: Grammar<Found, Context>, text: string, context: Context): Found[] {
  const small = text.toLowerCase();
  const parsers = grammar.parsers.filter(({ cue }) => !cue || cue.test(small));
  const found = parsers.flatMap((parser) => runParser(parser, text, context));
  return grammar.refiners.reduce<Found[]>((mentions, refiner) => refiner.refine(mentions, text, context), dropOverlaps(found));
}

function runParser<Found extends Mention, Context>(parser: Parser<Found, Context>, text: string, context: Context): Found[] {
  const found: Found[] = [];
  const { pattern } = parser;
  for (let at = 0; at <= text.length;) {
    // Set anew each time: a parser may itself run the grammar that its pattern belongs to.
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const mention = parser.parse(match, text, context);
    if (mention) found.push(mention);
    at = Math.max(mention?.end ?? 0, nextCharacter(text, match.index));
  }
  return found;
}

/** A character beyond U+FFFF takes two units; a pattern set between them would step back to its start. */
function nextCharacter(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}
