import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Task } from '../../schemas/index.js';
import { readPlan } from '../../pipelines/read-plan.js';
import type { PlanTasks } from '../../src/questions/alignment/plan-tasks.js';

const labels = z.union([z.string().transform((label) => [label]), z.array(z.string()).min(2)]);

/** A file of gold/alignment; gold/GUIDE.md says what it means. */
const goldPairSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  relation: z.enum(['versions', 'years', 'units', 'parent-child']),
  notes: z.array(z.string()),
  pairs: z.array(z.tuple([labels, labels])),
  onlyA: z.array(z.string()),
  onlyB: z.array(z.string()),
});

/** Two plans with the links between their tasks that a person drew. */
export interface GoldPair {
  readonly name: string;
  readonly relation: z.infer<typeof goldPairSchema>['relation'];
  readonly a: PlanTasks;
  readonly b: PlanTasks;
  /** ISO date of the later plan. */
  readonly on: string;
  /** "3 5": places of the tasks in A and in B. */
  readonly links: ReadonlySet<string>;
}

/** Every pair of the folder, by name. Throws a sentence with the file's name for gold that does not fit its plans. */
export async function loadPairs(folder: string): Promise<GoldPair[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  return Promise.all(files.toSorted().map((file) => loadPair(folder, file)));
}

async function loadPair(folder: string, file: string): Promise<GoldPair> {
  const gold = goldPairSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
  const root = dirname(dirname(resolve(folder)));
  const [a, b] = await Promise.all([gold.a, gold.b].map(async (path) => readPlan(await readFile(join(root, path)))));
  if (!a || !b) throw new Error(`${file}: no plans`);
  const [placesA, placesB] = [placesOf(a.tasks), placesOf(b.tasks)];
  checkAll(file, placesA, [...gold.pairs.flatMap(([labelsA]) => labelsA), ...gold.onlyA]);
  checkAll(file, placesB, [...gold.pairs.flatMap(([, labelsB]) => labelsB), ...gold.onlyB]);
  const links = gold.pairs.flatMap(([labelsA, labelsB]) =>
    labelsA.flatMap((one) => labelsB.map((other) => `${placesA.get(one)} ${placesB.get(other)}`)),
  );
  const on =
    [a, b]
      .map(({ header }) => header.issuedOn?.value ?? '')
      .toSorted()
      .at(-1) ?? '';
  return { name: file.replace('.json', ''), relation: gold.relation, a, b, on, links: new Set(links) };
}

/** By label; where numbers begin anew, by group and label: "II/3". */
function placesOf(tasks: readonly Task[]): Map<string, number> {
  const isUnique = new Set(tasks.map(({ label }) => label)).size === tasks.length;
  return new Map(tasks.map(({ label, group = '' }, place) => [isUnique ? label : `${/^[^\s.]*/u.exec(group)?.[0] ?? ''}/${label}`, place]));
}

function checkAll(file: string, places: ReadonlyMap<string, number>, named: readonly string[]): void {
  const wrong = [...named.filter((label) => !places.has(label)), ...[...places.keys()].filter((label) => !named.includes(label))];
  if (wrong.length > 0) throw new Error(`${file}: tasks that one side does not have: ${wrong.join(', ')}`);
}
