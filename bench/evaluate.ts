import { readFile } from 'node:fs/promises';
import type { PlanRecord } from '../schemas/index.js';
import { asReading } from './as-reading.js';
import { compareReading } from './compare/compare-reading.js';
import { goldHeaderSchema, type Reading } from './gold.js';
import type { GoldDocument } from './load-gold.js';
import type { Observation } from './observation.js';
import { inventedDates, scoreFields, type FieldScore } from './score.js';

export type ReadPlan = (bytes: Uint8Array) => Promise<PlanRecord>;

export interface DocumentResult {
  readonly name: string;
  /** Why nothing could be read. */
  readonly failure?: string;
  readonly milliseconds: number;
  readonly observations: readonly Observation[];
}

export interface Evaluation {
  readonly documents: number;
  /** Documents of which every value is right. */
  readonly whole: { readonly strict: number; readonly soft: number };
  readonly inventedDates: number;
  readonly failures: number;
  readonly fields: readonly FieldScore[];
}

const NOTHING: Reading = {
  header: goldHeaderSchema.parse({}),
  outline: [],
  tasks: [],
  duties: [],
  targets: [],
  amounts: [],
  references: [],
};

/** Reads the document and lays it beside its gold; what cannot be read counts as a record without any value. */
export async function evaluateDocument({ name, gold, documentPath }: GoldDocument, read: ReadPlan): Promise<DocumentResult> {
  const started = performance.now();
  try {
    const record = await read(await readFile(documentPath));
    const milliseconds = performance.now() - started;
    return { name, milliseconds, observations: compareReading(gold, asReading(record)) };
  } catch (error) {
    const milliseconds = performance.now() - started;
    return { name, failure: String(error), milliseconds, observations: compareReading(gold, NOTHING) };
  }
}

export function summarize(results: readonly DocumentResult[]): Evaluation {
  const observations = results.flatMap((result) => result.observations);
  return {
    documents: results.length,
    whole: {
      strict: results.filter((result) => isWhollyRight(result, 'strict')).length,
      soft: results.filter((result) => isWhollyRight(result, 'soft')).length,
    },
    inventedDates: inventedDates(observations).length,
    failures: results.filter(({ failure }) => failure !== undefined).length,
    fields: scoreFields(observations),
  };
}

function isWhollyRight({ failure, observations }: DocumentResult, measure: 'strict' | 'soft'): boolean {
  return failure === undefined && observations.every((seen) => seen[measure]);
}
