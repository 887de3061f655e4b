import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { evaluateDocument, type DocumentResult, type ReadPlan } from './evaluate.js';
import { loadGold } from './load-gold.js';

/** Papers of which only duties, targets and sums of money are judged. */
export interface DutyPapers {
  /** "duties/held-out". */
  readonly name: string;
  readonly results: readonly DocumentResult[];
}

/** Each folder of `<gold>/duties`; none where it is not there. */
export async function evaluateDutyPapers(goldFolder: string, read: ReadPlan): Promise<DutyPapers[]> {
  const entries = await readdir(join(goldFolder, 'duties'), { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(goldFolder, 'duties', name));
  return Promise.all(folders.toSorted().map((folder) => evaluateFolder(folder, read)));
}

async function evaluateFolder(folder: string, read: ReadPlan): Promise<DutyPapers> {
  const results = await Promise.all((await loadGold(folder)).map((document) => evaluateDocument(document, read)));
  return { name: join('duties', basename(folder)), results };
}
