import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluateDocument, type DocumentResult, type ReadPlan } from './evaluate.js';
import { loadGold, planSets } from './load-gold.js';

/** Gold beside the plans of a gold folder, with a table of its own. */
export interface GoldSet {
  /** "unseen"; "duties/held-out", of which only duties, targets and sums of money are judged. */
  readonly name: string;
  readonly results: readonly DocumentResult[];
}

/** Sets of plans and each folder of `<gold>/duties`; none where they are not there. */
export async function evaluateSets(goldFolder: string, read: ReadPlan): Promise<GoldSet[]> {
  const plans = (await foldersIn(goldFolder)).filter((name) => planSets.has(name));
  const duties = (await foldersIn(join(goldFolder, 'duties'))).map((name) => join('duties', name));
  return Promise.all([...plans, ...duties].map((name) => evaluateSet(goldFolder, name, read)));
}

async function evaluateSet(goldFolder: string, name: string, read: ReadPlan): Promise<GoldSet> {
  const results = await Promise.all((await loadGold(join(goldFolder, name))).map((document) => evaluateDocument(document, read)));
  return { name, results };
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}
