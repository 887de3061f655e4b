import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageRoot } from '../src/config/package.js';
import { loadGold } from './load-gold.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { missesToMarkdown } from './report.js';
import { writeSection } from './results-page.js';
import { accuracyPage } from './scans/accuracy-page.js';
import { scanConditions } from './scans/condition.js';
import { measureScan, type ScanResult } from './scans/measure-scan.js';

const gold = await loadGold(join(packageRoot, 'gold'));
const options = readOptions(
  {
    name: 'bench:scans',
    summary: 'Prints, scans and reads the plans in gold/. What was measured is kept: a run that was broken off goes on from there.',
  },
  {
    condition: option.some(
      scanConditions.map(({ name }) => name),
      'how they are scanned',
    ),
    plan: option.some(
      gold.map(({ name }) => name),
      'which plans',
    ),
    engine: option.some(['embedded', 'system'], 'which Tesseract reads', ['embedded']),
    verbose: option.flag('also prints each value that differs'),
    write: option.write('results-scans.md'),
    afresh: option.flag('forgets what was measured before'),
    kept: option.flag('only tells what was measured before'),
  },
);

const kept = join(packageRoot, '.kehoach', 'bench-scans.jsonl');
await mkdir(dirname(kept), { recursive: true });
if (options.afresh) await writeFile(kept, '');
const known = new Map((await readKept()).map((result) => [keyOf(result), result]));
const wanted = <Named extends { readonly name: string }>(all: readonly Named[], names: readonly string[]) =>
  all.filter(({ name }) => names.includes(name));

const results: ScanResult[] = [];
for (const engine of options.engine) {
  for (const document of wanted(gold, options.plan)) {
    for (const condition of wanted(scanConditions, options.condition)) {
      const key = keyOf({ ...document, condition: condition.name, engine });
      if (options.kept && !known.has(key)) continue;
      const result =
        known.get(key) ??
        (await measureScan(document, join(packageRoot, 'fixtures/renditions', `${document.name}.pdf`), condition, engine));
      if (!known.has(key)) await appendFile(kept, `${JSON.stringify(result)}\n`);
      results.push(result);
      process.stderr.write(`${key}: ${result.seconds.toFixed(0)} s\n`);
    }
  }
}
const page = accuracyPage(results);
const misses = results.flatMap((result) => missesToMarkdown({ ...result, name: keyOf(result) }) ?? []);
process.stdout.write(options.verbose ? `${misses.join('\n')}\n${page}` : page);
if (options.write) await writeSection('## Accuracy', `${describeMachine()}\n\n${page}`, 'results-scans.md');

function keyOf({ name, condition, engine }: Pick<ScanResult, 'name' | 'condition' | 'engine'>): string {
  return `${name} ${condition} ${engine}`;
}

async function readKept(): Promise<ScanResult[]> {
  const lines = (await readFile(kept, 'utf8').catch(() => '')).split('\n');
  return lines.flatMap((line): ScanResult[] => (line === '' ? [] : [JSON.parse(line)]));
}
