import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand, runMain } from 'citty';
import { packageRoot } from '../src/config/package.js';
import { evaluateDocument, summarize, type DocumentResult, type Evaluation, type ReadPlan } from './evaluate.js';
import { loadGold } from './load-gold.js';
import { describeMachine } from './machine.js';
import { evaluationToMarkdown, missesToMarkdown } from './report.js';

/** Scores what we read against gold: `npm run bench -- [--gold DIR]… [--verbose] [--json] [--write]`. */
const accuracy = defineCommand({
  meta: { name: 'bench', description: 'Scores every document of the gold folders.' },
  args: {
    gold: { type: 'string', description: 'gold folder; may be given several times', valueHint: 'DIR' },
    verbose: { type: 'boolean', description: 'what differs, document by document' },
    json: { type: 'boolean', description: 'figures as JSON' },
    write: { type: 'boolean', description: 'writes bench/results.md' },
  },
  async run({ args, rawArgs }) {
    const results = await evaluateFolders(goldFolders(rawArgs));
    const evaluation = summarize(results);
    if (args.json) printJson(results, evaluation);
    else printMarkdown(results, evaluation, args.verbose === true);
    if (args.write) await writeFile(join(packageRoot, 'bench', 'results.md'), resultsPage(results, evaluation));
  },
});

await runMain(accuracy);

/** citty keeps the last of repeated options only. */
function goldFolders(rawArgs: readonly string[]): string[] {
  const named = rawArgs.flatMap((arg, index) => {
    if (arg.startsWith('--gold=')) return arg.slice('--gold='.length);
    return arg === '--gold' ? (rawArgs[index + 1] ?? []) : [];
  });
  return named.length > 0 ? named : [join(packageRoot, 'gold')];
}

/** One document after the other, so that the times mean something. */
async function evaluateFolders(folders: readonly string[]): Promise<DocumentResult[]> {
  const { readPlan } = (await import(new URL('../pipelines/read-plan.js', import.meta.url).href)) as { readPlan: ReadPlan };
  const documents = (await Promise.all(folders.map(loadGold))).flat();
  const results: DocumentResult[] = [];
  for (const document of documents) results.push(await evaluateDocument(document, readPlan));
  return results;
}

function printJson(results: readonly DocumentResult[], evaluation: Evaluation): void {
  const documents = results.map(({ observations, ...result }) => ({
    ...result,
    misses: observations.filter(({ strict }) => !strict),
  }));
  process.stdout.write(`${JSON.stringify({ ...evaluation, results: documents }, undefined, 2)}\n`);
}

function printMarkdown(results: readonly DocumentResult[], evaluation: Evaluation, verbose: boolean): void {
  if (verbose) process.stdout.write(results.flatMap((result) => missesToMarkdown(result) ?? []).join('\n'));
  process.stdout.write(evaluationToMarkdown(evaluation));
}

function resultsPage(results: readonly DocumentResult[], evaluation: Evaluation): string {
  const total = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const each = (total / Math.max(1, results.length)).toFixed(0);
  return ['# Accuracy against gold/', '', describeMachine(), `- ${each} ms a document`, evaluationToMarkdown(evaluation)].join('\n');
}
