import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packageRoot } from '../../src/config/package.js';

export interface MadeFile {
  path: string;
  bytes: Uint8Array;
  /** No document at all: it has to fail, with a reason. */
  isBad: boolean;
}

const PLANS = join(packageRoot, 'fixtures/plans');
const RENDITIONS = join(packageRoot, 'fixtures/renditions');
const NAMES = readdirSync(PLANS).map((file) => basename(file, '.txt'));
/** Of what is in a .docx, so that the same file has the same bytes whenever it is made. */
const MADE_AT = '2000-01-01';
/** One file in so many is bad. */
const BAD_EVERY = 20;

/**
 * Writes so many files into a folder: the fixtures as .txt, .docx and .pdf in
 * turn, each with a number and a title of its own, counted from `first`.
 */
export async function makeFiles(folder: string, count: number, first = 0): Promise<MadeFile[]> {
  await mkdir(folder, { recursive: true });
  const files: MadeFile[] = [];
  for (let index = first; index < first + count; index += 1) {
    const file = await makeFile(folder, index);
    await writeFile(file.path, file.bytes);
    files.push(file);
  }
  return files;
}

const FORMATS = ['txt', 'docx', 'pdf'] as const;

async function makeFile(folder: string, index: number): Promise<MadeFile> {
  const format = FORMATS[index % FORMATS.length] ?? 'txt';
  const name = NAMES[Math.floor(index / FORMATS.length) % NAMES.length] ?? '';
  const source = await readFile(join(format === 'txt' ? PLANS : RENDITIONS, `${name}.${format}`));
  const isBad = index % BAD_EVERY === BAD_EVERY - 1;
  const bytes = isBad ? spoil(source, index) : VARIANTS[format](source, index);
  return { path: join(folder, `${String(index).padStart(5, '0')}-${name}.${format}`), bytes, isBad };
}

const VARIANTS: Record<(typeof FORMATS)[number], (source: Buffer, index: number) => Uint8Array> = {
  txt: (source, index) => strToU8(vary(source.toString('utf8'), index, (line) => `\n${line}`)),
  docx: (source, index) => {
    const parts = unzipSync(source);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const varied = vary(xml, index, (line) => `</w:t></w:r></w:p><w:p><w:r><w:t>${line}`);
    return zipSync({ ...parts, 'word/document.xml': strToU8(varied) }, { level: 1, mtime: MADE_AT });
  },
  pdf: (source, index) => Buffer.concat([source, Buffer.from(`\n% ${index}\n`)]),
};

function vary(text: string, index: number, newLine: (line: string) => string): string {
  return text
    .replace(/(Số: *)\d*[a-z]*(?=\/)/u, `$1${index + 1}`)
    .replace(/KẾ HOẠCH(?=\s*(?:\n|<\/w:t>))/u, (title) => title + newLine(`Đợt ${index + 1}`));
}

/** A picture, half a file, or bytes without sense. */
function spoil(source: Buffer, index: number): Uint8Array {
  const seed = Buffer.from(String(index));
  if (index % 3 === 0) return Buffer.concat([Buffer.from('GIF89a'), seed]);
  if (index % 3 === 1) return Buffer.concat([Buffer.from('PK\u0003\u0004'), source.subarray(100, source.length / 2), seed]);
  return Buffer.concat([Buffer.from([0, 1, 2, 255, 254, 0, 0]), seed]);
}
