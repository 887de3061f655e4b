import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printFiles } from '../../scripts/fixtures/pdf-printers.js';
import { paperOfPlan } from '../../scripts/fixtures/renditions/paper-of-plan.js';
import { packageRoot } from '../../src/config/package.js';
import { readTxt } from '../../src/readers/txt/read-txt.js';
import { loadGold, planSets, type GoldDocument } from '../load-gold.js';
import { layPaper } from './lay-paper.js';
import { lot, mannerOf, type Manner } from './manner.js';

/** A plan of `gold/unseen*`, and how it is laid out. */
export interface LaidPlan {
  readonly document: GoldDocument;
  readonly manner: Manner;
  /** Of what varies from paper to paper. */
  readonly seed: number;
}

/** Those that are at hand as text; each in its own manner. */
export async function plansToLay(): Promise<LaidPlan[]> {
  const sets = [...planSets].filter((set) => set.startsWith('unseen')).toSorted();
  const all = await Promise.all(sets.map((set) => loadGold(join(packageRoot, 'gold', set))));
  return all
    .flat()
    .filter(({ documentPath }) => documentPath.endsWith('.txt'))
    .map((document) => ({ document, seed: lot(document.name), manner: mannerOf(document.name) }));
}

/** Writes `<name>.docx` for each into the folder. */
export async function writePapers(plans: readonly LaidPlan[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { document, manner, seed } of plans) {
    const paper = paperOfPlan(await readTxt(await readFile(document.documentPath)));
    await writeFile(join(folder, `${document.name}.docx`), layPaper(paper, manner, seed));
  }
}

/** Writes `<name>.pdf` into the folder; tracked changes are accepted first. A print in fonts that are not installed shows other letters: it is left out. */
export async function printPapers(plans: readonly LaidPlan[], folder: string): Promise<LaidPlan[]> {
  const printed = plans.filter(({ manner }) => !manner.isTcvn3);
  const source = join(folder, 'to-print');
  await writePapers(
    printed.map(({ manner, ...plan }) => ({
      ...plan,
      manner: manner.traces === 'tracked-changes' ? { ...manner, traces: 'none' } : manner,
    })),
    source,
  );
  const paths = printed.map(({ document }) => join(source, `${document.name}.docx`));
  await printFiles(paths, folder);
  return printed;
}
