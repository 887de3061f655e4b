import type { Span } from '../../schemas/index.js';
import { firstPlace } from '../text/first-place.js';
import { normalizeText, type NormalizedText } from '../text/normalize.js';
import { append } from './append.js';

/** Where a text came from: a block, or a cell of one. */
export type Place = Pick<Span, 'block' | 'row' | 'column'>;

interface Piece {
  place: Place;
  /** Offset in the joined text at which the normalized text would begin. */
  at: number;
  /** The stretch of the normalized text that belongs to the joined text. */
  from: number;
  to: number;
  normalized: NormalizedText;
  source: string;
}

/** Words with the spans they were cut from: slicing the blocks at the spans and joining with a blank gives `raw`. */
export interface Citation {
  raw: string;
  spans: Span[];
}

/**
 * A text to be read by grammars that remembers where each of its characters
 * stands in the blocks. Several pieces are joined by one blank.
 */
export class SourceText {
  private constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
  ) {}

  static readonly empty = new SourceText('', []);

  static of(source: string, place: Place): SourceText {
    const normalized = normalizeText(source);
    return new SourceText(normalized.text, [{ place, at: 0, from: 0, to: normalized.text.length, normalized, source }]);
  }

  /** The same words as they were meant, for the grammars; what they are cited as stays. */
  respelled(text: string): SourceText {
    if (text.length !== this.text.length) throw new RangeError('A respelled text keeps every character at its place.');
    return text === this.text ? this : new SourceText(text, this.pieces);
  }

  /** Some of the stretch does not stand so in the source. */
  isRespelled(start = 0, end = this.text.length): boolean {
    return this.piecesWithin(start, end).some((piece) => {
      const [from, to] = [Math.max(start - piece.at, piece.from), Math.min(end - piece.at, piece.to)];
      return piece.normalized.text.slice(from, to) !== this.text.slice(piece.at + from, piece.at + to);
    });
  }

  /** The stretch as a text of its own. */
  slice(start: number, end = this.text.length): SourceText {
    const text = this.text.slice(start, end);
    const pieces = this.piecesWithin(start, start + text.length).map((piece) => ({
      ...piece,
      at: piece.at - start,
      from: Math.max(piece.from, start - piece.at),
      to: Math.min(piece.to, start + text.length - piece.at),
    }));
    return new SourceText(text, pieces);
  }

  /** The lines of a cell or passage that holds several. */
  lines(): SourceText[] {
    return this.partedBy(/\n/u);
  }

  /** What tabs part in its lines: the columns of a letterhead or a signature. */
  fields(): SourceText[] {
    return this.partedBy(/[\n\t]/u);
  }

  /** A pattern of what stands between the signs would run out of stack on a line of many megabytes. */
  private partedBy(sign: RegExp): SourceText[] {
    let end = -1;
    return this.text.split(sign).flatMap((words) => {
      const start = end + 1;
      end = start + words.length;
      return words.trim() === '' ? [] : [this.slice(start, end)];
    });
  }

  static join(texts: readonly SourceText[]): SourceText {
    const filled = texts.filter(({ text }) => text !== '');
    if (filled.length === 1 && filled[0]) return filled[0];
    const pieces: Piece[] = [];
    let at = 0;
    for (const { text, pieces: own } of filled) {
      const base = at;
      append(pieces, base === 0 ? own : own.map((piece) => ({ ...piece, at: piece.at + base })));
      at += text.length + 1;
    }
    return new SourceText(filled.map(({ text }) => text).join(' '), pieces);
  }

  /** The stretch without the white space at its ends. */
  cite(start = 0, end = this.text.length): Citation {
    const slice = this.text.slice(start, end);
    const from = start + (slice.length - slice.trimStart().length);
    const to = start + slice.trimEnd().length;
    const cuts = from < to ? this.piecesWithin(from, to).flatMap((piece) => this.cut(piece, from, to)) : [];
    return { raw: cuts.map(({ raw }) => raw).join(' '), spans: cuts.map(({ span }) => span) };
  }

  /** Pieces follow each other, so the first is found by halves: a text may be a whole plan. */
  private piecesWithin(start: number, end: number): Piece[] {
    const endOf = (piece: Piece | undefined) => (piece ? piece.at + piece.to : Infinity);
    const first = firstPlace(this.pieces.length, (index) => endOf(this.pieces[index]) > start);
    let after = first;
    for (let piece = this.pieces[after]; piece && piece.at + piece.from < end; piece = this.pieces[after]) after += 1;
    return this.pieces.slice(first, after);
  }

  private cut(piece: Piece, from: number, to: number): { raw: string; span: Span }[] {
    const first = Math.max(from - piece.at, piece.from);
    const last = Math.min(to - piece.at, piece.to);
    if (first >= last) return [];
    const start = piece.normalized.toSource(first);
    const end = piece.normalized.toSource(last);
    return [{ raw: piece.source.slice(start, end), span: { ...piece.place, start, end } }];
  }
}
