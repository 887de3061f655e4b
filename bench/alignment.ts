import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/config/package.js';
import { f1, precision, recall, type Counts } from './alignment/counts.js';
import { loadPairs, type GoldPair } from './alignment/gold-pair.js';
import { leaveOneOut, scores, total } from './alignment/leave-one-out.js';
import { methods, ownSetting } from './alignment/methods.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { percent, tableLines } from './report.js';

const { verbose, write } = readOptions(
  { name: 'bench:alignment', summary: 'Scores which tasks of two plans are taken as the same against gold/alignment.' },
  { verbose: option.flag('also prints each link that differs'), write: option.write('results-alignment.md') },
);

const FIGURES = ['right', 'extra', 'missing', 'precision', 'recall', 'F1'];
const pairs = await loadPairs(join(packageRoot, 'gold', 'alignment'));
const links = pairs.reduce((sum, pair) => sum + pair.links.size, 0);
const page = [
  '# Alignment against gold/alignment/',
  '',
  describeMachine(),
  `- ${pairs.length} pairs of plans, ${pairs.reduce((sum, { a, b }) => sum + a.tasks.length + b.tasks.length, 0)} tasks, ${links} links by hand`,
  '',
  'Thresholds of each method chosen on all pairs but the one that is scored:',
  '',
  ...tableLines([['method', ...FIGURES], ...methods.map((method) => [method.name, ...figures(total(leaveOneOut(method, pairs)))])]),
  '',
  `With the thresholds of the program (${ownSetting.name}):`,
  '',
  ...tableLines([['pair', ...FIGURES], ...ownRows()]),
  '',
].join('\n');
process.stdout.write(verbose ? `${page}\n${pairs.flatMap(differences).join('\n')}\n` : page);
if (write) await writeFile(join(packageRoot, 'bench', 'results-alignment.md'), page);

function figures(counts: Counts): string[] {
  return [counts.right, counts.extra, counts.missing].map(String).concat([precision(counts), recall(counts), f1(counts)].map(percent));
}

function ownRows(): string[][] {
  const counts = scores(ownSetting, pairs);
  return [...pairs.map(({ name }, index) => [name, counts[index]] as const), ['all', total(counts)] as const].map(([name, count]) => [
    name,
    ...(count ? figures(count) : []),
  ]);
}

function differences(pair: GoldPair): string[] {
  const found = ownSetting.links(pair);
  const extra = [...found].filter((link) => !pair.links.has(link)).map((link) => `extra   ${describe(pair, link)}`);
  const missing = [...pair.links].filter((link) => !found.has(link)).map((link) => `missing ${describe(pair, link)}`);
  return extra.length + missing.length === 0 ? [] : ['', pair.name, ...extra, ...missing];
}

function describe({ a, b }: GoldPair, link: string): string {
  const [one = -1, other = -1] = link.split(' ').map(Number);
  return [a.tasks[one], b.tasks[other]].map((task) => `${task?.label} ${task?.description.value}`).join(' | ');
}
