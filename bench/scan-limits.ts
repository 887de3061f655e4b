import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { tableLines } from './report.js';
import { writeSection } from './results-page.js';
import { largeScans } from './scans/large-scans.js';
import { readScanApart, type ScanReading } from './scans/read-scan-apart.js';

const { write } = readOptions(
  {
    name: 'bench:scan-limits',
    summary: 'Reads scans that are larger than usual with the embedded engine, one page at a time and two, and tells what became of them.',
  },
  { write: option.write('results-scans.md') },
);
const HEAD = ['scan', 'MB', 'pages at once', 'seconds', 'pages/s', 'peak MB', 'what the receipt says'];

await measureAll();

async function measureAll(): Promise<void> {
  const rows: string[][] = [];
  for (const { name, pages, make } of largeScans) {
    const scan = await make();
    for (const atOnce of pages > 1 ? [1, 2] : [1]) {
      const reading = await readScanApart(scan, 'embedded', atOnce);
      rows.push([
        name,
        (scan.length / 2 ** 20).toFixed(1),
        String(atOnce),
        reading.seconds.toFixed(1),
        (pages / reading.seconds).toFixed(2),
        reading.peakMegabytes.toFixed(0),
        toldOf(reading),
      ]);
      process.stderr.write(`${rows.at(-1)?.join(', ')}\n`);
    }
  }
  const table = tableLines([HEAD, ...rows]).join('\n');
  process.stdout.write(`${table}\n`);
  if (write) await writeSection('## Large scans', `${describeMachine()}\n\n${table}`, 'results-scans.md');
}

/** "page-recognized × 30, words-doubtful". */
function toldOf({ record, failure = '' }: ScanReading): string {
  const codes = record?.issues.map(({ code }) => code).filter((code) => /^(?:page|words|picture|value|number)-/u.test(code)) ?? [failure];
  return [...new Set(codes)].map((code) => counted(code, codes.filter((other) => other === code).length)).join(', ');
}

function counted(code: string, count: number): string {
  return count > 1 ? `${code} × ${count}` : code;
}
