import { join } from 'node:path';
import { readPlan } from '../pipelines/read-plan.js';
import { packageRoot } from '../src/config/package.js';
import { evaluateDocument, summarize, type DocumentResult } from './evaluate.js';
import { evaluateSets } from './gold-sets.js';
import { loadGold } from './load-gold.js';
import { gainsAndLosses, missLines, missesBlock, readMisses } from './gains-and-losses.js';
import { describeMachine } from './machine.js';
import { option } from './option.js';
import { readOptions } from './read-options.js';
import { evaluationToMarkdown, missesToMarkdown } from './report.js';
import { readResults, writeSection } from './results-page.js';
import { baselines } from './sentences/baselines.js';
import { baselineTable } from './sentences/compare-baselines.js';
import { evaluateSentences, recognizedReaders } from './sentences/evaluate-sentences.js';

const ownGold = join(packageRoot, 'gold');

const options = readOptions(
  { name: 'bench', summary: 'Scores what is read against gold, and names the cases gained and lost since bench/results.md.' },
  {
    gold: option.texts('DIR', [ownGold], 'folders of gold'),
    verbose: option.flag('also prints what differs, document by document'),
    json: option.flag('prints JSON'),
    write: option.write('results.md'),
  },
);

const documents = await evaluateDocuments(options.gold);
const sets = (await Promise.all(options.gold.map((folder) => evaluateSets(folder, readPlan)))).flat();
const ofSets = sets.flatMap(({ results }) => results);
const sentences = (await Promise.all(options.gold.map((folder) => evaluateSentences(folder)))).flat();
const recognized = (await Promise.all(options.gold.map((folder) => evaluateSentences(folder, recognizedReaders, 'recognized')))).flat();
const baseline = (await Promise.all(options.gold.map((folder) => evaluateSentences(folder, baselines)))).flat();
const missesNow = missLines([...documents, ...ofSets, ...sentences, ...recognized]);
process.stdout.write(options.json ? asJson() : `${asMarkdown(options.verbose)}\n${await sinceLast()}`);
if (options.write) {
  await writeSection('# Accuracy against gold/', accuracySection());
  await writeSection('## Misses', missesBlock(missesNow));
}

/** One document after the other, so that the times mean something. */
async function evaluateDocuments(folders: readonly string[]): Promise<DocumentResult[]> {
  const results: DocumentResult[] = [];
  for (const document of (await Promise.all(folders.map(loadGold))).flat()) results.push(await evaluateDocument(document, readPlan));
  return results;
}

function asJson(): string {
  const figures = (results: readonly DocumentResult[]): object => ({
    ...summarize(results),
    results: results.map(({ observations, ...result }) => ({ ...result, misses: observations.filter(({ strict }) => !strict) })),
  });
  return `${JSON.stringify({ documents: figures(documents), sets: figures(ofSets), sentences: figures(sentences), recognized: figures(recognized) }, undefined, 2)}\n`;
}

function asMarkdown(withMisses: boolean): string {
  const misses = withMisses
    ? [...documents, ...ofSets, ...sentences, ...recognized].flatMap((result) => missesToMarkdown(result) ?? [])
    : [];
  const ofEachSet = sets.map(({ name, results }) => evaluationToMarkdown(summarize(results), `plans of ${name}`));
  const ofSentences =
    sentences.length > 0 ? [evaluationToMarkdown(summarize(sentences), 'sentences and cells'), baselineTable(sentences, baseline)] : [];
  const ofRecognized =
    recognized.length > 0 ? [evaluationToMarkdown(summarize(recognized), 'sentences and cells as scans garble them')] : [];
  return [...misses, evaluationToMarkdown(summarize(documents)), ...ofEachSet, ...ofSentences, ...ofRecognized].join('\n');
}

/** Case by case against the page of the last measurement, for the project's own gold. */
async function sinceLast(): Promise<string> {
  const last = await readResults();
  if (last === '' || options.gold.length !== 1 || options.gold[0] !== ownGold) return '';
  const { gains, losses } = gainsAndLosses(readMisses(last), missesNow);
  const listed = [...gains.map((line) => `+ ${line}`), ...losses.map((line) => `- ${line}`)];
  return [`Since bench/results.md: ${gains.length} gained, ${losses.length} lost`, ...listed, ''].join('\n');
}

function accuracySection(): string {
  const total = documents.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const each = (total / Math.max(1, documents.length)).toFixed(0);
  return [describeMachine(), `- ${each} ms a document`, '', asMarkdown(false)].join('\n');
}
