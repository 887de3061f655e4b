import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { compareDeadlines } from '../compare/compare-deadlines.js';
import { compareReferences } from '../compare/compare-references.js';
import { mendRecognized } from '../../src/mentions/recognized/mend-recognized.js';
import type { DocumentResult } from '../evaluate.js';
import type { Observation } from '../observation.js';
import { compareUnits } from './compare-units.js';
import type { GoldDeadline, GoldReference } from '../gold.js';
import {
  agenciesLineSchema,
  deadlinesLineSchema,
  referencesLineSchema,
  type AgenciesLine,
  type DeadlinesLine,
  type GoldUnit,
  type ReferencesLine,
} from './gold-sentence.js';
import { readDeadlines, readReferences, readUnits } from './read-line.js';

/** One way of reading each kind of line. */
export interface SentenceReaders {
  readonly references: (line: ReferencesLine) => GoldReference[];
  readonly deadlines: (line: DeadlinesLine) => GoldDeadline[];
  readonly agencies: (line: AgenciesLine) => GoldUnit[];
}

const ours: SentenceReaders = {
  references: (line) => readReferences(line),
  deadlines: (line) => readDeadlines(line),
  agencies: (line) => readUnits(line),
};

/** The same grammars on words that were recognized in a picture. */
export const recognizedReaders: SentenceReaders = {
  references: (line) => readReferences(line, mendRecognized),
  deadlines: (line) => readDeadlines(line, mendRecognized),
  agencies: (line) => readUnits(line, mendRecognized),
};

/** Scores the single sentences and cells of a gold folder, one result a line; none where it has no such folder. */
export async function evaluateSentences(
  goldFolder: string,
  readers: SentenceReaders = ours,
  name = 'sentences',
): Promise<DocumentResult[]> {
  const folder = join(goldFolder, name);
  const results = await Promise.all([
    evaluateLines(join(folder, 'references.jsonl'), referencesLineSchema, (line) => ({
      text: line.text,
      observations: compareReferences(line.references, readers.references(line)),
    })),
    evaluateLines(join(folder, 'deadlines.jsonl'), deadlinesLineSchema, (line) => ({
      text: line.cell,
      observations: compareDeadlines(line.deadlines, readers.deadlines(line)),
    })),
    evaluateLines(join(folder, 'agencies.jsonl'), agenciesLineSchema, (line) => ({
      text: line.cell,
      observations: compareUnits(line.agencies, readers.agencies(line)),
    })),
  ]);
  return results.flat();
}

interface Judged {
  readonly text: string;
  readonly observations: readonly Observation[];
}

async function evaluateLines<Line>(path: string, schema: z.ZodType<Line>, judge: (line: Line) => Judged): Promise<DocumentResult[]> {
  const content = await readFile(path, 'utf8').catch(() => '');
  return content.split('\n').flatMap((json, index) => {
    if (json.trim() === '') return [];
    const place = `${basename(path)}:${index + 1}`;
    const started = performance.now();
    const { text, observations } = judge(parseLine(json, schema, place));
    return [{ name: `${place} ${text}`, milliseconds: performance.now() - started, observations }];
  });
}

function parseLine<Line>(json: string, schema: z.ZodType<Line>, place: string): Line {
  const parsed = schema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(`${place}\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
