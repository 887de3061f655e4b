import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPlan } from '../pipelines/read-plan.js';
import { packageRoot } from '../src/config/package.js';
import { evaluateDocument, summarize, type DocumentResult, type Evaluation } from './evaluate.js';
import { loadGold } from './load-gold.js';
import { describeMachine } from './machine.js';
import { evaluationToMarkdown, missesToMarkdown } from './report.js';

/** Scores what we read against gold: `npm run bench -- [--gold DIR]… [--verbose] [--json] [--write]`. */
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: [join(packageRoot, 'gold')] },
    /** What differs, document by document. */
    verbose: { type: 'boolean' },
    json: { type: 'boolean' },
    /** Into bench/results.md. */
    write: { type: 'boolean' },
  },
});

const results = await evaluateFolders(options.gold);
const evaluation = summarize(results);
process.stdout.write(options.json ? asJson(results, evaluation) : asMarkdown(results, evaluation));
if (options.write) await writeFile(join(packageRoot, 'bench', 'results.md'), resultsPage(results, evaluation));

/** One document after the other, so that the times mean something. */
async function evaluateFolders(folders: readonly string[]): Promise<DocumentResult[]> {
  const documents = (await Promise.all(folders.map(loadGold))).flat();
  const evaluated: DocumentResult[] = [];
  for (const document of documents) evaluated.push(await evaluateDocument(document, readPlan));
  return evaluated;
}

function asJson(documents: readonly DocumentResult[], figures: Evaluation): string {
  const misses = documents.map(({ observations, ...document }) => ({
    ...document,
    misses: observations.filter(({ strict }) => !strict),
  }));
  return `${JSON.stringify({ ...figures, results: misses }, undefined, 2)}\n`;
}

function asMarkdown(documents: readonly DocumentResult[], figures: Evaluation): string {
  const misses = options.verbose ? documents.flatMap((document) => missesToMarkdown(document) ?? []) : [];
  return [...misses, evaluationToMarkdown(figures)].join('\n');
}

function resultsPage(documents: readonly DocumentResult[], figures: Evaluation): string {
  const total = documents.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const each = (total / Math.max(1, documents.length)).toFixed(0);
  return ['# Accuracy against gold/', '', describeMachine(), `- ${each} ms a document`, evaluationToMarkdown(figures)].join('\n');
}
