import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config/package.js';
import { tableLines } from './report.js';
import { largeScans } from './scans/large-scans.js';
import { readScanApart, type ScanReading } from './scans/read-scan-apart.js';
import { writeSection } from './write-section.js';

const USAGE = `npm run bench:scan-limits -- [--write]

Reads scans that are larger than usual with the embedded engine, one page at a time and two, and tells what became of them.
`;
const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
const HEAD = ['scan', 'MB', 'pages at once', 'seconds', 'pages/s', 'peak MB', 'what the receipt says'];

if (options.help) process.stdout.write(USAGE);
else await measureAll();

async function measureAll(): Promise<void> {
  const rows: string[][] = [];
  for (const { name, pages, make } of largeScans) {
    const scan = await make();
    for (const atOnce of pages > 1 ? [1, 2] : [1]) {
      const reading = await readScanApart(scan, 'embedded', atOnce);
      rows.push([name, (scan.length / 2 ** 20).toFixed(1), String(atOnce), reading.seconds.toFixed(1), (pages / reading.seconds).toFixed(2), reading.peakMegabytes.toFixed(0), toldOf(reading)]);
      process.stderr.write(`${rows.at(-1)?.join(', ')}\n`);
    }
  }
  const table = tableLines([HEAD, ...rows]).join('\n');
  process.stdout.write(`${table}\n`);
  if (options.write) await writeSection(join(packageRoot, 'bench/results-scans.md'), 'Large scans', table, 'Plans on scans');
}

/** "page-recognized × 30, words-doubtful". */
function toldOf({ record, failure = '' }: ScanReading): string {
  const codes = record?.issues.map(({ code }) => code).filter((code) => /^(?:page|words|picture|value|number)-/u.test(code)) ?? [failure];
  return [...new Set(codes)].map((code) => counted(code, codes.filter((other) => other === code).length)).join(', ');
}

function counted(code: string, count: number): string {
  return count > 1 ? `${code} × ${count}` : code;
}
