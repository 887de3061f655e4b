import { partOf, type GreyPicture } from './picture.js';
import { readHocr } from './read-hocr.js';
import type { Area, RecognizedWord, Recognizer } from './recognizer.js';
import type { TesseractProgram } from './tesseract-program.js';

/** The tesseract of the machine, whoever runs it. */
export function systemTesseract(program: TesseractProgram): Recognizer {
  return {
    name: 'tesseract',
    version: program.version,
    async recognize({ picture, dpi, areas }) {
      const [blocks, pages] = [areas.filter(({ isBlock }) => isBlock), areas.filter(({ isBlock }) => !isBlock)];
      return [...(await recognizeParts(program, picture, dpi, blocks)), ...(await recognizeParts(program, picture, dpi, pages))];
    },
  };
}

/** Areas all of one kind, in one run: a run takes a tenth of a second before it begins. */
async function recognizeParts(
  program: TesseractProgram,
  picture: GreyPicture,
  dpi: number,
  areas: readonly Area[],
): Promise<RecognizedWord[]> {
  if (areas.length === 0) return [];
  const task = { pictures: areas.map((area) => partOf(picture, area)), dpi, isBlock: areas[0]?.isBlock ?? false };
  const pages = (await program.run(task)).match(PAGE) ?? [];
  return areas.flatMap(({ x0, y0 }, index) =>
    readHocr(pages[index] ?? '').map((word) => moved(word, Math.max(0, Math.floor(x0)), Math.max(0, Math.floor(y0)))),
  );
}

/** What it recognizes stands there with "&lt;". */
const PAGE = /<div class='ocr_page'[^]*?(?=<div class='ocr_page'|<\/body>)/gu;

function moved(word: RecognizedWord, right: number, down: number): RecognizedWord {
  return { ...word, x0: word.x0 + right, x1: word.x1 + right, y0: word.y0 + down, y1: word.y1 + down, baseline: word.baseline + down };
}
