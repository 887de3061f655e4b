import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPlan } from '../pipelines/read-plan.js';
import { packageRoot } from '../src/config/package.js';
import { evaluateDocument, summarize, type DocumentResult } from './evaluate.js';
import { loadGold } from './load-gold.js';
import { describeMachine } from './machine.js';
import { evaluationToMarkdown, missesToMarkdown } from './report.js';
import { baselines } from './sentences/baselines.js';
import { baselineTable } from './sentences/compare-baselines.js';
import { evaluateSentences } from './sentences/evaluate-sentences.js';

/** Scores what we read against gold: `npm run bench -- [--gold DIR]… [--verbose] [--json] [--write]`. */
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: [join(packageRoot, 'gold')] },
    /** What differs, document by document. */
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** Into bench/results.md. */
    write: { type: 'boolean', default: false },
  },
});

const documents = await evaluateDocuments(options.gold);
const sentences = (await Promise.all(options.gold.map((folder) => evaluateSentences(folder)))).flat();
const baseline = (await Promise.all(options.gold.map((folder) => evaluateSentences(folder, baselines)))).flat();
process.stdout.write(options.json ? asJson() : asMarkdown(options.verbose));
if (options.write) await writeFile(join(packageRoot, 'bench', 'results.md'), resultsPage());

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
  return `${JSON.stringify({ documents: figures(documents), sentences: figures(sentences) }, undefined, 2)}\n`;
}

function asMarkdown(withMisses: boolean): string {
  const misses = withMisses ? [...documents, ...sentences].flatMap((result) => missesToMarkdown(result) ?? []) : [];
  const ofSentences =
    sentences.length > 0 ? [evaluationToMarkdown(summarize(sentences), 'sentences and cells'), baselineTable(sentences, baseline)] : [];
  return [...misses, evaluationToMarkdown(summarize(documents)), ...ofSentences].join('\n');
}

function resultsPage(): string {
  const total = documents.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const each = (total / Math.max(1, documents.length)).toFixed(0);
  return ['# Accuracy against gold/', '', describeMachine(), `- ${each} ms a document`, '', asMarkdown(false)].join('\n');
}
