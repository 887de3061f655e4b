import { readPlan } from '../../pipelines/read-plan.js';
import type { PlanRecord } from '../../schemas/index.js';
import { evaluateDocument, type DocumentResult } from '../evaluate.js';
import type { GoldDocument } from '../load-gold.js';
import { lostAndDoubled, type Difference } from '../lost-and-doubled.js';
import type { Rendition } from './rendition.js';

export interface MeasuredFormat {
  readonly name: string;
  readonly results: readonly DocumentResult[];
  /** Words, against the plans as text. */
  readonly words: Difference;
}

/** @param texts the record of each document's text, by name */
export async function measureFormat(
  { name, pathOf }: Rendition,
  documents: readonly GoldDocument[],
  texts: ReadonlyMap<string, PlanRecord>,
): Promise<MeasuredFormat> {
  const results: DocumentResult[] = [];
  let [lost, doubled] = [0, 0];
  for (const document of documents) {
    let record: PlanRecord | undefined;
    results.push(
      await evaluateDocument({ ...document, documentPath: pathOf(document) }, async (bytes) => (record = await readPlan(bytes))),
    );
    const text = texts.get(document.name);
    const difference = text && record ? lostAndDoubled(text, record) : { lost: 0, doubled: 0 };
    lost += difference.lost;
    doubled += difference.doubled;
  }
  return { name, results, words: { lost, doubled } };
}
