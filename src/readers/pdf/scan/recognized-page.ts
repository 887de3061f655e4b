import { countStems } from '../../ocr/count-stems.js';
import { meanConfidence } from '../../ocr/mean-confidence.js';
import { mendCapitals } from '../../ocr/mend-capitals.js';
import { mendEndStops } from '../../ocr/mend-end-stops.js';
import { mendToneMarks } from '../../ocr/mend-tone-marks.js';
import { shareOfInk, type Bitmap } from '../../ocr/picture.js';
import type { PreparedPicture } from '../../ocr/prepare-picture.js';
import type { RecognizedWord } from '../../ocr/recognizer.js';
import { restoreBlanks } from '../../ocr/restore-blanks.js';
import { restoreStops } from '../../ocr/restore-stops.js';
import type { Box } from '../box.js';
import { median } from '../text/lines.js';
import type { UprightPage } from '../text/upright.js';
import type { Word } from '../text/words.js';
import { frameOf, POINTS_PER_INCH, rulesOf, scaled } from './places.js';
import { unreadInk } from './unread-ink.js';

/** What is less sure and holds neither letter nor digit is a speck. */
const SPECK = 0.5;
/** A word that the engine itself does not believe. */
const UNBELIEVED = 0.1;

export interface RecognizedPage extends UprightPage {
  /** Of its words, on the average of their letters; 0 for a page without words. */
  readonly confidence: number;
}

/** @param marks stamps and strokes of a pen that were taken off the page shown */
export function recognizedPage(prepared: PreparedPicture, marks: Bitmap, recognized: readonly RecognizedWord[]): RecognizedPage {
  const believed = mendSigns(recognized.filter(isWord), prepared);
  const [frame, scale] = [frameOf(prepared), POINTS_PER_INCH / prepared.dpi];
  const markedShare = (box: Box) => shareOfInk(marks, scaled(frame.toPage(box), 1 / scale));
  const usual = median(believed.map(({ size }) => size)) * scale;
  const words = believed.map((word, order) => lessSureBelow(wordOf(word, order, scale, usual), markedShare));
  return {
    ...frame,
    words: [...words, ...unreadInk(words, prepared, markedShare)],
    rules: rulesOf(prepared),
    images: [],
    confidence: meanConfidence(believed),
  };
}

/** What the picture and the words beside it tell better than the engine. */
function mendSigns(words: readonly RecognizedWord[], prepared: PreparedPicture): RecognizedWord[] {
  const { ink } = prepared;
  const parted = restoreBlanks(restoreStops(countStems(words, ink), ink), ink);
  return mendCapitals(mendToneMarks(mendEndStops(parted, ink), prepared));
}

function isWord({ text, confidence }: RecognizedWord): boolean {
  return confidence >= UNBELIEVED && (confidence >= SPECK || /[\p{L}\p{N}]/u.test(text));
}

/** From this share of its place on, a mark has crossed a word; what is left of that is so much less sure. */
const CROSSED = { share: 0.03, confidence: 0.6 };

function lessSureBelow(word: Word & { confidence: number }, markedShare: (box: Box) => number): Word & { confidence: number } {
  return markedShare(word) < CROSSED.share ? word : { ...word, confidence: CROSSED.confidence * word.confidence };
}

/** Parts of the font size above and below the baseline that a font leaves for its letters. */
const [ASCENT, DESCENT] = [0.85, 0.22];
/** What the engine says of a line's size depends on the letters that it happens to hold: only a much larger or smaller one is another. */
const [SMALLER, LARGER] = [0.75, 1.35];

/** As the letters of a font stand: as high as their line, whichever they are. */
function wordOf(
  { text, x0, x1, baseline, size, confidence }: RecognizedWord,
  order: number,
  scale: number,
  usual: number,
): Word & { confidence: number } {
  const own = sizeOf(size * scale, usual);
  const base = baseline * scale;
  return {
    text,
    confidence,
    order,
    x0: x0 * scale,
    x1: x1 * scale,
    y0: base - ASCENT * own,
    y1: base + DESCENT * own,
    baseline: base,
    size: own,
    bold: false,
    italic: false,
    font: '',
    firstWidth: ((x1 - x0) * scale) / Math.max(1, text.length),
  };
}

function sizeOf(measured: number, usual: number): number {
  if (measured > LARGER * usual) return LARGER * usual;
  return measured < SMALLER * usual ? SMALLER * usual : usual;
}
