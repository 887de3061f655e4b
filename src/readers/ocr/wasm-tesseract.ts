import type { TesseractApi, TesseractModule } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { toPgm, type PixelBox } from './picture.js';
import { readHocr } from './read-hocr.js';
import type { Area, RecognitionTask, RecognizedWord } from './recognizer.js';
import { LANGUAGE, readVietnameseModel } from './vietnamese-model.js';

/** Values of tesseract/publictypes.h. */
const [LSTM_ONLY, AUTO, SINGLE_BLOCK] = [1, 3, 6];

/** Tesseract as WebAssembly. It holds up its thread while it works, and cannot be relied on after it has thrown. */
export interface WasmTesseract {
  readonly version: string;
  recognize(task: RecognitionTask): RecognizedWord[];
}

/** Program and Vietnamese model come from npm; nothing is fetched. */
export async function startWasmTesseract(): Promise<WasmTesseract> {
  // Loaded when it is needed: the program is 4 MB.
  const { default: startModule } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
  const tesseract = await startModule({ print: ignore, printErr: ignore });
  tesseract.FS.writeFile(`/${LANGUAGE}.traineddata`, await readVietnameseModel());
  const api = new tesseract.TessBaseAPI();
  if (api.Init('/', LANGUAGE, LSTM_ONLY) !== 0) throw new Error('Tesseract does not take the Vietnamese model');
  api.SetVariable('hocr_font_info', '0');
  return { version: api.Version(), recognize: (task) => recognize(tesseract, api, task) };
}

function ignore(): void {}

function recognize({ FS }: TesseractModule, api: TesseractApi, { picture, dpi, areas }: RecognitionTask): RecognizedWord[] {
  FS.writeFile('/input', toPgm(picture));
  if (api.SetImageFile() !== 0) throw new Error('Tesseract does not take the picture');
  const words = areas.flatMap((area) => recognizeArea(api, dpi, area));
  api.Clear();
  return words;
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
