import type { Content, Passage } from '../../tree/plan-tree.js';
import { beginsAs } from '../../knowledge/plan-words/sentence-openers.js';
import { DRAWN_LINE } from '../../text/patterns.js';
import { isBullet, parseMarker } from '../outline/parse-marker.js';
import { isCapitals } from '../outline/unnumbered-heading.js';
import { signatureLine } from '../end/signature-line.js';
import { beginsUnit } from '../head/begins-unit.js';
import { titleType } from '../head/title-type.js';
import { isAppendix } from './appendix-heading.js';

const MAX_TITLE_LINE = 300;
const DECISION = 'quyet-dinh';

export interface FoundTitle {
  index: number;
  typeLine: Passage;
  title: Passage[];
  /** Index of the first piece behind the title. */
  next: number;
}

type TitleLines = Pick<FoundTitle, 'title' | 'next'>;

/** All lines that name a document's type in capitals, each with the title lines below it. */
export function findTitles(content: readonly Content[]): FoundTitle[] {
  return content.flatMap((piece, index) => {
    const type = piece.type === 'passage' && piece.part !== 'furniture' ? titleType(piece.source.text) : undefined;
    if (piece.type !== 'passage' || !type) return [];
    const words = piece.source.text.slice(type.end).trim();
    const lines = titleLines(content, index, isBegun(words, content[index + 1]) ? words : '');
    const { title, next } = type.slug === DECISION ? withoutAuthority(lines, content) : lines;
    return [{ index, typeLine: piece, title, next }];
  });
}

/**
 * The title is the first text below the type word and whatever continues it:
 * more lines without a gap, in bold or capitals. The legal basis ends it.
 *
 * @param begun words of the title behind the type word, where it begins there
 */
function titleLines(content: readonly Content[], index: number, begun: string): TitleLines {
  const title: Passage[] = [];
  let next = index + 1;
  for (; next < content.length; next += 1) {
    const piece = content[next];
    const above = [begun, ...title.map(({ source }) => source.text)].filter(Boolean);
    if (piece?.type !== 'passage' || !continuesTitle(piece, above.length > 0)) break;
    if (above.length > 0 && (namesAuthority(piece.source.text, above) || isAppendix(piece))) break;
    if (piece.part !== 'furniture' && !DRAWN_LINE.test(piece.source.text)) title.push(piece);
  }
  return { title, next };
}

function continuesTitle({ source, bold, afterGap, part }: Passage, begun: boolean): boolean {
  const text = source.text.trim();
  if (part === 'furniture' || DRAWN_LINE.test(text)) return true;
  if (text.length > MAX_TITLE_LINE || isNote(text, afterGap) || opensDivision(text)) return false;
  if (!begun) return !/[;:]$/u.test(text);
  if (/[.;:,]$/u.test(text)) return false;
  return isCapitals(text) || bold || (!afterGap && !beginsAs('basis', text));
}

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ" says whose it is; what it is about stands right below. */
function isBegun(words: string, below: Content | undefined): boolean {
  const goesOn = below?.type === 'passage' && !below.afterGap && !/[.;:]$/u.test(below.source.text.trim());
  return words !== '' && !(goesOn && /^của\s\D+$/iu.test(words));
}

/** "(Kèm theo Quyết định số …)"; "( 15/8/1945 – 15/8/2025 ) và" right below a line is a part of its sentence. */
function isNote(text: string, afterGap: boolean | undefined): boolean {
  return text.startsWith('(') && (Boolean(afterGap) || !/\)\s+\p{Ll}/u.test(text));
}

/** Below a decision's title stands in capitals who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …". */
function namesAuthority(text: string, above: readonly string[]): boolean {
  if (!isCapitals(text)) return false;
  return Boolean(signatureLine(text)) || (!above.every(isCapitals) && beginsUnit(text));
}

/** "ỦY BAN NHÂN DÂN TỈNH …" as the last capitals above a decision's legal basis, below a title in capitals, too. */
function withoutAuthority({ title, next }: TitleLines, content: readonly Content[]): TitleLines {
  const last = title.at(-1);
  const basis = content[next];
  const isAuthority =
    title.length > 1 && last && content[next - 1] === last && isCapitals(last.source.text) && beginsUnit(last.source.text);
  const isAboveBasis = basis?.type === 'passage' && beginsAs('basis', basis.source.text);
  return isAuthority && isAboveBasis ? { title: title.slice(0, -1), next: next - 1 } : { title, next };
}

function opensDivision(text: string): boolean {
  return parseMarker(text).some((marker) => isBullet(marker) || marker.ordinal === 1);
}
