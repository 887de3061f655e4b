import { SaxesParser } from 'saxes';
import type { RecognizedWord } from './recognizer.js';

/** A line's place: its lower left corner, and its baseline as slope and offset from there. */
interface LinePlace {
  readonly x0: number;
  readonly y1: number;
  readonly slope: number;
  readonly offset: number;
  readonly size: number;
}

/** The words of Tesseract's hOCR, a page's <div> (github.com/kba/hocr-spec). */
export function readHocr(hocr: string): RecognizedWord[] {
  const words: RecognizedWord[] = [];
  let line: LinePlace | undefined;
  let word: Omit<RecognizedWord, 'text'> | undefined;
  let [text, depth] = ['', 0];
  const parser = new SaxesParser<{ xmlns: false; fragment: true }>({ xmlns: false, fragment: true });
  parser.on('opentag', ({ name, attributes: { class: kind = '', title = '' } }) => {
    if (word) depth += 1;
    else if (name === 'span' && kind === 'ocrx_word') [word, text, depth] = [wordPlace(title, line), '', 0];
    else if (name === 'span') line = linePlace(title);
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', () => {
    if (!word) return;
    if (depth === 0) {
      if (text.trim() !== '') words.push({ ...word, text: asTyped(text) });
      word = undefined;
    } else depth -= 1;
  });
  parser.write(hocr).close();
  return words;
}

/** nỘp, MỘt: capitals that look like small letters, beside small ones. Only letters with marks: "iOffice" is a name. */
const AMID_SMALL = /(?<=\p{Ll})\p{Lu}|(?<=\p{L})\p{Lu}(?=\p{Ll})/gu;
const SAME_SHAPE = /^[OU]\p{M}/u;

/** The model takes letters for others of the same shape, and gives some signs as typesetters have them: 31⁄3. */
function asTyped(text: string): string {
  const typed = text.trim().normalize('NFC').replaceAll('⁄', '/');
  return typed.replace(AMID_SMALL, (letter) => (SAME_SHAPE.test(letter.normalize('NFD')) ? letter.toLowerCase() : letter));
}

function numbersOf(title: string, property: string): number[] {
  const value = title
    .split(';')
    .map((part) => part.trim().split(/\s+/u))
    .find(([name]) => name === property);
  return (value ?? []).slice(1).map(Number);
}

function linePlace(title: string): LinePlace {
  const [x0 = 0, y0 = 0, , y1 = 0] = numbersOf(title, 'bbox');
  const [slope = 0, offset = 0] = numbersOf(title, 'baseline');
  const [size = y1 - y0] = numbersOf(title, 'x_size');
  return { x0, y1, slope, offset, size };
}

function wordPlace(title: string, line: LinePlace | undefined): Omit<RecognizedWord, 'text'> {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(title, 'bbox');
  const [percent = 0] = numbersOf(title, 'x_wconf');
  const baseline = line ? line.y1 + line.offset + line.slope * (x0 - line.x0) : y1;
  return { x0, y0, x1, y1, confidence: percent / 100, baseline, size: line?.size ?? y1 - y0 };
}
