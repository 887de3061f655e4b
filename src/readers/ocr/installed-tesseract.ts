import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { TesseractProgram, TesseractTask } from './tesseract-program.js';
import { toTiff } from './to-tiff.js';
import { LANGUAGE, readVietnameseModel } from './vietnamese-model.js';

/** Page segmentation modes of tesseract(1). */
const [AUTO, SINGLE_BLOCK] = ['3', '6'];
/** For a question about itself, and for the cells of a page. */
const [ANSWER_MS, PAGE_MS] = [10_000, 120_000];
/** One thread: as many documents are read at a time as there are processors. */
const env = { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], OMP_THREAD_LIMIT: '1' };

const runFile = promisify(execFile);
let found: Promise<TesseractProgram | undefined> | undefined;

/** The tesseract on the path, looked for once. It reads with our model: on every machine alike. */
export function findInstalledTesseract(): Promise<TesseractProgram | undefined> {
  found ??= find().catch(() => undefined);
  return found;
}

async function find(): Promise<TesseractProgram | undefined> {
  const { stdout, stderr } = await runFile('tesseract', ['--version'], { env, timeout: ANSWER_MS });
  const version = /^tesseract v?([45]\.\S*)/mu.exec(`${stdout}\n${stderr}`)?.[1];
  if (version === undefined) return undefined;
  const models = await unpackModel();
  return { version, run: (task, signal) => run(models, task, signal) };
}

/** Tesseract reads its model from a folder: one that only we can write, and that goes with us. */
async function unpackModel(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-tesseract-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await writeFile(join(folder, `${LANGUAGE}.traineddata`), await readVietnameseModel());
  return folder;
}

/**
 * All pictures in one run, as pages of a file that it gets on its standard
 * input: it loads its model once, and nothing is written anywhere.
 *
 * @throws Error where it fails, is ended or takes longer than two minutes
 */
async function run(models: string, { pictures, dpi, isBlock }: TesseractTask, signal?: AbortSignal): Promise<string> {
  const options = [
    '--tessdata-dir',
    models,
    '-l',
    LANGUAGE,
    '--oem',
    '1',
    '--psm',
    isBlock ? SINGLE_BLOCK : AUTO,
    '--dpi',
    String(dpi),
    '-c',
    'tessedit_create_hocr=1',
  ];
  const child = spawn('tesseract', ['stdin', 'stdout', ...options], {
    env,
    signal,
    timeout: PAGE_MS,
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close');
  // What it does not read to the end its exit code tells.
  child.stdin.on('error', () => undefined).end(toTiff(pictures));
  const [hocr, [code, endedBy]] = await Promise.all([buffer(child.stdout), closed]);
  if (code !== 0) throw new Error(`tesseract ended with ${String(code ?? endedBy)}`);
  return hocr.toString('utf8');
}
