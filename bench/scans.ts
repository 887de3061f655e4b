import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config/package.js';
import { isOcrSetting } from '../src/config/ocr-settings.js';
import { loadGold } from './load-gold.js';
import { missesToMarkdown } from './report.js';
import { accuracyPage } from './scans/accuracy-page.js';
import { scanConditions } from './scans/condition.js';
import { measureScan, type ScanResult } from './scans/measure-scan.js';
import { writeSection } from './write-section.js';

const USAGE = `npm run bench:scans -- [--condition NAME]… [--plan NAME]… [--engine embedded|system]… [--verbose] [--write] [--afresh]

Prints, scans and reads the plans in gold/ in each of these conditions:
${scanConditions.map(({ name }) => `  ${name}\n`).join('')}What was measured is kept: a run that was broken off goes on from there, unless --afresh. --verbose shows what is wrong.
`;
const { values: options } = parseArgs({
  options: {
    condition: { type: 'string', multiple: true },
    plan: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true, default: ['embedded'] },
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    afresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  process.stdout.write(USAGE);
  process.exit();
}

const kept = join(packageRoot, '.kehoach', 'bench-scans.jsonl');
await mkdir(dirname(kept), { recursive: true });
if (options.afresh) await writeFile(kept, '');
const known = new Map((await readKept()).map((result) => [keyOf(result), result]));
const wanted = <Named extends { readonly name: string }>(all: readonly Named[], names: readonly string[] | undefined) => all.filter(({ name }) => names?.includes(name) ?? true);

const results: ScanResult[] = [];
for (const engine of options.engine.filter(isOcrSetting)) {
  for (const document of wanted(await loadGold(join(packageRoot, 'gold')), options.plan)) {
    for (const condition of wanted(scanConditions, options.condition)) {
      const key = keyOf({ ...document, condition: condition.name, engine });
      const result = known.get(key) ?? (await measureScan(document, join(packageRoot, 'fixtures/renditions', `${document.name}.pdf`), condition, engine));
      if (!known.has(key)) await appendFile(kept, `${JSON.stringify(result)}\n`);
      results.push(result);
      process.stderr.write(`${key}: ${result.seconds.toFixed(0)} s\n`);
    }
  }
}
const page = accuracyPage(results);
const misses = results.flatMap((result) => missesToMarkdown({ ...result, name: keyOf(result) }) ?? []);
process.stdout.write(options.verbose ? `${misses.join('\n')}\n${page}` : page);
if (options.write) await writeSection(join(packageRoot, 'bench/results-scans.md'), 'Accuracy', page, 'Plans on scans');

function keyOf({ name, condition, engine }: Pick<ScanResult, 'name' | 'condition' | 'engine'>): string {
  return `${name} ${condition} ${engine}`;
}

async function readKept(): Promise<ScanResult[]> {
  const lines = (await readFile(kept, 'utf8').catch(() => '')).split('\n');
  return lines.flatMap((line): ScanResult[] => (line === '' ? [] : [JSON.parse(line)]));
}
