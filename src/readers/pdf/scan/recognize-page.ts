import type { Point } from '../../ocr/fit-line.js';
import { UPRIGHT } from '../../ocr/mean-confidence.js';
import type { ColourPicture } from '../../ocr/picture.js';
import { preparePicture, waysUp } from '../../ocr/prepare-picture.js';
import type { Recognizer } from '../../ocr/recognizer.js';
import { straightenSheet } from '../../ocr/straighten-sheet.js';
import { around, type Box } from '../box.js';
import { POINTS_PER_INCH, scaled } from './places.js';
import { recognizeParts } from './recognize-parts.js';
import { recognizedPage, type RecognizedPage } from './recognized-page.js';

/** The page that a picture shows, as if a file had told its words and rules; one that was photographed askew is straightened first. */
export async function recognizePage(picture: ColourPicture, recognizer: Recognizer): Promise<RecognizedPage> {
  const sheet = straightenSheet(picture);
  if (!sheet) return recognizeSheet(picture, recognizer);
  const page = await recognizeSheet(sheet.picture, recognizer);
  const [before, after] = [sheet.before, sheet.after].map((place) => (box: Box) => placed(box, POINTS_PER_INCH / picture.dpi, place));
  return before && after ? { ...page, toPage: (box) => before(page.toPage(box)), toUpright: (box) => page.toUpright(after(box)) } : page;
}

/** The box around the places of the corners of one in points. */
function placed({ x0, y0, x1, y1 }: Box, scale: number, place: (point: Point) => Point): Box {
  const points = (
    [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ] as const
  ).map(([x, y]) => place([x / scale, y / scale]));
  return scaled(around(points.map(([x, y]) => ({ x0: x, y0: y, x1: x, y1: y }))), scale);
}

async function recognizeSheet(picture: ColourPicture, recognizer: Recognizer): Promise<RecognizedPage> {
  const { black, marks, ways } = waysUp(picture);
  let best: RecognizedPage | undefined;
  for (const quarters of ways) {
    const prepared = preparePicture(black, quarters, picture.dpi);
    const page = recognizedPage(prepared, marks, await recognizeParts(prepared, recognizer));
    if (!best || page.confidence > best.confidence) best = page;
    if (page.confidence >= UPRIGHT || page.words.length === 0) break;
  }
  return best ?? recognizedPage(preparePicture(black, 0, picture.dpi), marks, []);
}
