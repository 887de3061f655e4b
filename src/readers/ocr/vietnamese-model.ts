import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** What Tesseract calls the language. */
export const LANGUAGE = 'vie';

/** The model of Vietnamese that comes from npm, as Tesseract wants it: the best there is, with weights of one byte. */
export async function readVietnameseModel(): Promise<Buffer> {
  const entry = fileURLToPath(import.meta.resolve('@tesseract.js-data/vie'));
  return gunzipSync(await readFile(join(dirname(entry), '4.0.0_best_int', `${LANGUAGE}.traineddata.gz`)));
}
