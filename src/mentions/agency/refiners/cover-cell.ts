import { fillers, roleWords } from '../../../knowledge/agencies/duty-words.js';
import { foldKey } from '../../../text/fold.js';
import { anyOf, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Refiner } from '../../runner.js';
import { CONFIDENCE, type UnitDraft } from '../build-mention.js';
import { oneLine } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

/**
 * Keeps every word of a unit cell: what stands between the units found either
 * is a joint, a polite word, a word of role or a label ("Đơn vị thực hiện:"), or limits the unit before it
 * ("Sở Nội vụ tổng hợp chung"), or is an item of its own that nobody
 * understands. Words in front of a unit make another of it than the one read.
 */
export const coverCell: Refiner<UnitDraft, Viewpoint> = {
  name: 'cover-cell',
  refine(mentions, text) {
    const covered: UnitDraft[] = [];
    let last = 0;
    for (const mention of mentions) {
      const pieces = piecesOf(text, last, mention.start);
      const inFront = pieces.at(-1);
      const isJoined = inFront !== undefined && /^\s*$/u.test(text.slice(inFront.end, mention.start));
      for (const piece of isJoined ? pieces.slice(0, -1) : pieces) addPiece(covered, piece, text);
      if (!isJoined) covered.push(mention);
      else if (isPurpose(covered.at(-1), inFront.start, mention.end, text))
        addPiece(covered, { start: inFront.start, end: mention.end }, text);
      else covered.push(unread(text, inFront.start, mention.end));
      last = Math.max(last, mention.end);
    }
    for (const piece of piecesOf(text, last, text.length)) addPiece(covered, piece, text);
    return covered;
  },
};

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Signs, line breaks and "và" part the pieces. */
const PIECE = /[^\s,;:.()[\]{}\n"“”*+•/&…–-][^,;:()[\]{}\n"“”*…]{0,400}/gu;
const AND = /^(?:và|hoặc|cùng|với|cùng với)(?![\p{L}\p{M}])\s*/iu;
/** đề nghị  |  (b/c)  |  đơn vị chủ trì  |  phối hợp */
const NOTHING = new RegExp(`${WORD_START}(?:${anyOf(fillers())}|(?:(?:cơ quan|đơn vị) )?${anyOf(roleWords().keys())})${WORD_END}`, 'gu');

function piecesOf(text: string, from: number, to: number): Piece[] {
  const pieces = Array.from(text.slice(from, to).matchAll(PIECE), ({ 0: words, index }) =>
    trim(text, from + index, from + index + words.length),
  );
  return pieces.filter(({ start, end }) => text[end] !== ':' && !saysNothing(text.slice(start, end)));
}

function trim(text: string, start: number, end: number): Piece {
  const words = text.slice(start, end);
  const lead = AND.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: end - (words.length - words.replace(/[\s.–-]+$/u, '').length) };
}

function saysNothing(words: string): boolean {
  return !/\p{L}{2}/u.test(foldKey(words).replace(NOTHING, ' '));
}

function addPiece(covered: UnitDraft[], piece: Piece, text: string): void {
  const before = covered.at(-1);
  if (before && before.value !== null && isQualifier(before, piece, text)) covered[covered.length - 1] = qualified(before, piece, text);
  else covered.push(unread(text, piece.start, piece.end));
}

/** "Sở Nội vụ tổng hợp chung", "Sở Tài chính (cân đối, cấp kinh phí)", "Phó Chủ tịch, phụ trách khối văn xã" */
function isQualifier(before: UnitDraft, { start, end }: Piece, text: string): boolean {
  const between = text.slice(before.end, start);
  if (/^[\s(]*$/u.test(between) || isBracketOpen(text.slice(before.start, start))) return true;
  return before.kind === 'person' && /^[\s,–-]*$/u.test(between) && CHARGE.test(text.slice(start, end));
}

/** "Sở KH&CN (nhiệm vụ KH&CN)": what a unit is there for, whose words name a unit, too. */
function isPurpose(before: UnitDraft | undefined, start: number, end: number, text: string): boolean {
  return before !== undefined && before.value !== null && /^\s*\($/u.test(text.slice(before.end, start)) && text[end] === ')';
}

/** What is in a person's charge, behind the post. */
const CHARGE = /^(?:phụ trách|kiêm) /u;

function isBracketOpen(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}

function qualified(mention: UnitDraft, { end }: Piece, text: string): UnitDraft {
  const isBracketed = isBracketOpen(text.slice(mention.start, end)) && text[end] === ')';
  return {
    ...mention,
    end: isBracketed ? end + 1 : end,
    confidence: Math.min(mention.confidence, CONFIDENCE.composed),
    flags: [...(mention.flags ?? []), 'qualified'],
  };
}

function unread(text: string, start: number, end: number): UnitDraft {
  const name = oneLine(text.slice(start, end));
  const flag = DITTO.test(foldKey(name)) ? 'ditto' : 'agency-unread';
  return { start, end, value: null, name, kind: 'agency', origin: 'stated', confidence: CONFIDENCE.unread, flags: [flag] };
}

/** như trên  |  nt  |  -nt- */
const DITTO = /^(?:như trên|nt)$/u;
