import { legacyLetters } from '../../src/knowledge/misreadings/legacy-letters.js';
import { r } from '../../scripts/fixtures/docx-xml.js';
import type { Desk } from './desk.js';

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly isHidden?: boolean;
}

/** The text as `w:r` elements: line ends as `w:br`, tabs as `w:tab`, cut where Word happens to cut. */
export function runsOf(text: string, look: RunLook, desk: Desk): string {
  const pieces = blanksAs(text, desk).split(/(\n|\t)/u);
  return pieces.map((piece) => pieceOf(piece, look, desk)).join('');
}

function pieceOf(piece: string, look: RunLook, desk: Desk): string {
  if (piece === '') return '';
  if (piece === '\n') return '<w:r><w:br/></w:r>';
  if (piece === '\t') return '<w:r><w:tab/></w:r>';
  return cutAnywhere(piece, desk)
    .map((part) => lettersOf(part, look, desk))
    .join('');
}

/** Spelling and saving leave a paragraph in several runs, also within words. */
function cutAnywhere(text: string, { chance }: Desk): string[] {
  if (text.length < 12 || chance.below(3) === 0) return [text];
  const at = 1 + chance.below(text.length - 1);
  return [text.slice(0, at), text.slice(at)];
}

function blanksAs(text: string, { manner, chance }: Desk): string {
  if (manner.blanks === 'non-breaking') return text.replaceAll(/(?<=\d|[Ss]ố:?|ngày|năm|Điều) (?=[\p{L}\d])/gu, '\u00A0');
  return manner.blanks === 'doubled' ? text.replaceAll(' ', () => (chance.below(8) === 0 ? '  ' : ' ')) : text;
}

/** A run, or several where the letters need two fonts. */
export function lettersOf(text: string, look: RunLook, { manner }: Desk): string {
  if (!manner.isTcvn3) return r(escape(text), propertiesOf(look));
  return tcvn3Stretches(text)
    .map(({ written, isCapital }) => r(escape(written), propertiesOf(look, isCapital ? '.VnTimeH' : '.VnTime')))
    .join('');
}

function propertiesOf({ bold = false, italic = false, size, isHidden = false }: RunLook, font?: string): string {
  return [
    font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>` : '',
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    isHidden ? '<w:vanish/>' : '',
    size ? `<w:sz w:val="${size}"/>` : '',
  ].join('');
}

const CODES: ReadonlyMap<string, string> = new Map([...legacyLetters('tcvn3')].map(([written, letter]) => [letter, written]));

/** TCVN 5712:1993 has few capitals: the others are small letters in a font of capitals. */
function tcvn3Stretches(text: string): { written: string; isCapital: boolean }[] {
  const found: { written: string; isCapital: boolean }[] = [];
  for (const letter of text) {
    const small = CODES.get(letter.toLowerCase());
    const isCapital = !CODES.has(letter) && letter !== letter.toLowerCase() && small !== undefined;
    const written = (isCapital ? small : CODES.get(letter)) ?? letter;
    const last = found.at(-1);
    if (last?.isCapital === isCapital) last.written += written;
    else found.push({ written, isCapital });
  }
  return found;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
