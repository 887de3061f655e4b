import type { ColourPicture } from '../../ocr/picture.js';
import { preparePicture, waysUp } from '../../ocr/prepare-picture.js';
import type { Recognizer } from '../../ocr/recognizer.js';
import { recognizeParts } from './recognize-parts.js';
import { recognizedPage, type RecognizedPage } from './recognized-page.js';

/** A page whose words are surer stands upright. */
const SURE = 0.6;

/** The page that a picture shows, as if a file had told its words and rules. */
export async function recognizePage(picture: ColourPicture, recognizer: Recognizer): Promise<RecognizedPage> {
  const { black, marks, ways } = waysUp(picture);
  let best: RecognizedPage | undefined;
  for (const quarters of ways) {
    const prepared = preparePicture(black, quarters, picture.dpi);
    const page = recognizedPage(prepared, marks, await recognizeParts(prepared, recognizer));
    if (!best || page.confidence > best.confidence) best = page;
    if (page.confidence >= SURE || page.words.length === 0) break;
  }
  return best ?? recognizedPage(preparePicture(black, 0, picture.dpi), marks, []);
}
