import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import { readDocument } from '../src/readers/read-document.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { tableLines } from './report.js';
import { writeSection } from './results-page.js';
import { documentOf, documentOfOneLine, type Files } from './speed/long-documents.js';
import { medianProcessorSeconds } from './speed/median-seconds.js';
import { timeProgram, type ProgramTime } from './speed/run-program.js';

const options = readOptions(
  {
    name: 'bench:whole',
    summary:
      'How fast Word files and PDFs of 2 to 1,000 pages are read, beside the programs that only take their text: pandoc and pdftotext (poppler-utils), where they are installed, mammoth and pdf-parse.',
  },
  { runs: option.count(7, 'how often; the median counts'), write: option.write('results.md') },
);

type Format = keyof Files;
type Command = (path: string) => readonly string[];

const { runs } = options;
const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const kehoach: Command = (path) => [process.execPath, built('../src/cli/main.js'), 'extract', path];
const yardsticks: Record<Format, { name: string; command: Command; library: string; convert: (bytes: Uint8Array) => Promise<unknown> }> = {
  docx: {
    name: 'pandoc -t plain',
    command: (path) => ['pandoc', '-t', 'plain', path],
    library: 'mammoth',
    convert: (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
  },
  pdf: {
    name: 'pdftotext -layout',
    command: (path) => ['pdftotext', '-layout', path, '-'],
    library: 'pdf-parse getText',
    convert: getText,
  },
};
const PAGES: Record<Format, readonly number[]> = { docx: [2, 10, 30, 100], pdf: [2, 10, 30, 100, 1000] };
const SLOW = 1000;

const folder = await mkdtemp(join(tmpdir(), 'kehoach-bench-'));
try {
  const sections = [`${describeMachine()}\n- load ${loadavg()[0]?.toFixed(1) ?? ''} at the start; medians of ${runs} runs`];
  for (const format of ['docx', 'pdf'] as const) sections.push(await wholeProcesses(format), await warm(format));
  sections.push(
    'The ratio is of processor time beyond the start-up (a document of one line). pandoc and pdftotext take text; kehoach also reads what it says.',
  );
  const page = sections.join('\n\n');
  process.stdout.write(`${page}\n`);
  if (options.write) await writeSection('## Whole documents', page);
} finally {
  await rm(folder, { recursive: true });
}

/** From the start of a process to its end; the ratio is of processor time without the start-up. */
async function wholeProcesses(format: Format): Promise<string> {
  const { name, command } = yardsticks[format];
  const oneLine = await write(format, 'one-line', await documentOfOneLine());
  const [ownStart, otherStart] = [kehoach, command].map((of) => timeProgram(of(oneLine), runs));
  const rows: string[][] = [['one line', ...times(ownStart), ...times(otherStart), '']];
  for (const pages of PAGES[format]) {
    const path = await write(format, String(pages), await documentOf(pages));
    const count = pages < SLOW ? runs : 1;
    const [own, other] = [timeProgram(kehoach(path), count), timeProgram(command(path), count)];
    rows.push([String(pages), ...times(own), ...times(other), ratio(minus(own, ownStart), minus(other, otherStart))]);
  }
  return tableLines([[`.${format}, pages`, 'kehoach extract, s', 'processor, s', `${name}, s`, 'processor, s', 'ratio'], ...rows]).join(
    '\n',
  );
}

/** In one program that has read before: reading alone, in processor time, with the most memory that a process took. */
async function warm(format: Format): Promise<string> {
  const { library, convert } = yardsticks[format];
  const rows: string[][] = [];
  for (const pages of PAGES[format]) {
    const files = await documentOf(pages);
    const bytes = files[format];
    const count = pages < SLOW ? runs : 1;
    const own = await medianProcessorSeconds(() => readDocument(bytes), count);
    const other = await medianProcessorSeconds(() => convert(bytes), count);
    const peak = peakMemory(await write(format, String(pages), files));
    rows.push([
      String(pages),
      (own * 1000).toFixed(0),
      (other * 1000).toFixed(0),
      ratio(own, other),
      (pages / own).toFixed(0),
      peak.toFixed(0),
    ]);
  }
  return tableLines([
    [`.${format}, pages, warm`, 'readDocument, ms', `${library}, ms`, 'ratio', 'pages/s', 'peak memory, MB'],
    ...rows,
  ]).join('\n');
}

function peakMemory(path: string): number {
  return Number(execFileSync(process.execPath, [built('speed/peak-memory.js'), path], { encoding: 'utf8' }));
}

async function getText(bytes: Uint8Array): Promise<unknown> {
  const parser = new PDFParse({ data: Uint8Array.from(bytes) });
  return parser.getText().finally(() => parser.destroy());
}

async function write(format: Format, name: string, files: Files): Promise<string> {
  const path = join(folder, `${name}.${format}`);
  await writeFile(path, files[format]);
  return path;
}

function minus(whole: ProgramTime | undefined, start: ProgramTime | undefined): number | undefined {
  return whole && start && Math.max(0, whole.processor - start.processor);
}

function times(time: ProgramTime | undefined): string[] {
  return time ? [time.clock.toFixed(2), time.processor.toFixed(2)] : ['not installed', ''];
}

function ratio(own: number | undefined, other: number | undefined): string {
  return own === undefined || !other ? '' : (own / other).toFixed(1);
}
