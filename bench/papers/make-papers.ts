import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperOfPlan } from '../../scripts/fixtures/renditions/paper-of-plan.js';
import { packageRoot } from '../../src/config/package.js';
import { readTxt } from '../../src/readers/txt/read-txt.js';
import { loadGold, planSets, type GoldDocument } from '../load-gold.js';
import { layPaper } from './lay-paper.js';
import { mannerOf, type Manner } from './manner.js';
import { printAll } from './print-all.js';

/** A plan of `gold/unseen*`, and how it is laid out. */
export interface LaidPlan {
  readonly document: GoldDocument;
  readonly manner: Manner;
}

/** Those that are at hand as text; each in its own manner. */
export async function plansToLay(): Promise<LaidPlan[]> {
  const sets = [...planSets].filter((set) => set.startsWith('unseen')).toSorted();
  const all = await Promise.all(sets.map((set) => loadGold(join(packageRoot, 'gold', set))));
  return all
    .flat()
    .filter(({ documentPath }) => documentPath.endsWith('.txt'))
    .map((document, place) => ({ document, manner: mannerOf(place, Number(/\d{4}/u.exec(document.name)?.[0])) }));
}

/** Writes `<name>.docx` for each into the folder. */
export async function writePapers(plans: readonly LaidPlan[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [place, { document, manner }] of plans.entries()) {
    const paper = paperOfPlan(await readTxt(await readFile(document.documentPath)));
    await writeFile(join(folder, `${document.name}.docx`), layPaper(paper, manner, place));
  }
}

/** Writes `<name>.pdf` beside them. A print in fonts that are not installed shows other letters: it is left out. */
export async function printPapers(plans: readonly LaidPlan[], folder: string): Promise<LaidPlan[]> {
  const printed = plans.filter(({ manner }) => !manner.isTcvn3);
  const paths = printed.map(({ document }) => join(folder, `${document.name}.docx`));
  await printAll(paths, folder);
  return printed;
}
