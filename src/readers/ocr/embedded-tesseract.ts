import { readFile } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { TesseractApi, TesseractModule } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { toPgm, type GreyPicture, type PixelBox } from './picture.js';
import { readHocr } from './read-hocr.js';
import type { Area, RecognizedWord, Recognizer } from './recognizer.js';

/** Values of tesseract/publictypes.h. */
const [LSTM_ONLY, AUTO, SINGLE_BLOCK] = [1, 3, 6];

let kept: Promise<Recognizer> | undefined;

/** Tesseract as WebAssembly with the Vietnamese model, both from npm; nothing is fetched. The one instance, started by the first who needs it. */
export function embeddedTesseract(): Promise<Recognizer> {
  kept ??= start();
  return kept;
}

async function start(): Promise<Recognizer> {
  // Loaded when it is needed: the program is 4 MB.
  const { default: startModule } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
  const tesseract = await startModule({ print: ignore, printErr: ignore });
  tesseract.FS.writeFile('/vie.traineddata', gunzipSync(await readFile(modelPath())));
  const api = new tesseract.TessBaseAPI();
  if (api.Init('/', 'vie', LSTM_ONLY) !== 0) throw new Error('Tesseract does not take the Vietnamese model');
  api.SetVariable('hocr_font_info', '0');
  return {
    name: 'tesseract.js-core',
    version: api.Version(),
    recognize: async (picture, dpi, areas) => withPicture(tesseract, api, picture, () => areas.flatMap((area) => recognizeArea(api, dpi, area))),
  };
}

function ignore(): void {}

function modelPath(): string {
  const entry = fileURLToPath(import.meta.resolve('@tesseract.js-data/vie'));
  return join(dirname(entry), '4.0.0_best_int', 'vie.traineddata.gz');
}

function withPicture<T>(tesseract: TesseractModule, api: TesseractApi, picture: GreyPicture, work: () => T): T {
  try {
    tesseract.FS.writeFile('/input', toPgm(picture));
    if (api.SetImageFile() !== 0) throw new Error('Tesseract does not take the picture');
    return work();
  } catch (error) {
    kept = undefined; // After an abort inside nothing in it can be trusted.
    throw error;
  } finally {
    api.Clear();
  }
}

function recognizeArea(api: TesseractApi, dpi: number, area: Area): RecognizedWord[] {
  api.SetPageSegMode(area.isBlock ? SINGLE_BLOCK : AUTO);
  api.SetSourceResolution(dpi);
  const { x0, y0, x1, y1 } = whole(area);
  api.SetRectangle(x0, y0, x1 - x0, y1 - y0);
  return api.Recognize(null) === 0 ? readHocr(api.GetHOCRText(0)) : [];
}

function whole({ x0, y0, x1, y1 }: PixelBox): PixelBox {
  return { x0: Math.floor(x0), y0: Math.floor(y0), x1: Math.ceil(x1), y1: Math.ceil(y1) };
}
