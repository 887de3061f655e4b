import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { buffer } from 'node:stream/consumers';
import type { TesseractProgram, TesseractTask } from './tesseract-program.js';
import { toTiff } from './to-tiff.js';

/** Page segmentation modes of tesseract(1). */
const [AUTO, SINGLE_BLOCK] = ['3', '6'];
/** For a question about itself, and for the cells of a page. */
const [ANSWER_MS, PAGE_MS] = [10_000, 120_000];
/** One thread: as many documents are read at a time as there are processors. */
const env = { PATH: process.env['PATH'], TESSDATA_PREFIX: process.env['TESSDATA_PREFIX'], SystemRoot: process.env['SystemRoot'], OMP_THREAD_LIMIT: '1' };

const runFile = promisify(execFile);
let found: Promise<TesseractProgram | undefined> | undefined;

/** The tesseract on the path, looked for once. */
export function findInstalledTesseract(): Promise<TesseractProgram | undefined> {
  found ??= find().catch(() => undefined);
  return found;
}

async function find(): Promise<TesseractProgram | undefined> {
  const [languages, about] = await Promise.all(['--list-langs', '--version'].map((question) => runFile('tesseract', [question], { env, timeout: ANSWER_MS })));
  const version = /^tesseract v?(\d\S*)/mu.exec(`${about?.stdout}\n${about?.stderr}`)?.[1];
  return version !== undefined && /^vie$/mu.test(languages?.stdout ?? '') ? { version, run } : undefined;
}

/**
 * All pictures in one run, as pages of a file that it gets on its standard
 * input: it loads its model once, and nothing is written anywhere.
 *
 * @throws Error where it fails, is ended or takes longer than two minutes
 */
async function run({ pictures, dpi, isBlock }: TesseractTask, signal?: AbortSignal): Promise<string> {
  const options = ['-l', 'vie', '--oem', '1', '--psm', isBlock ? SINGLE_BLOCK : AUTO, '--dpi', String(dpi), 'hocr'];
  const child = spawn('tesseract', ['stdin', 'stdout', ...options], { env, signal, timeout: PAGE_MS, killSignal: 'SIGKILL', stdio: ['pipe', 'pipe', 'ignore'] });
  const closed = once(child, 'close');
  // What it does not read to the end its exit code tells.
  child.stdin.on('error', () => undefined).end(toTiff(pictures));
  const [hocr, [code, endedBy]] = await Promise.all([buffer(child.stdout), closed]);
  if (code !== 0) throw new Error(`tesseract ended with ${String(code ?? endedBy)}`);
  return hocr.toString('utf8');
}
