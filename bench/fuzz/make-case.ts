import { byteMutations } from './mutate-bytes.js';
import { docxMutations } from './mutate-docx.js';
import { pdfMutations } from './mutate-pdf.js';
import { textMutations } from './mutate-text.js';
import type { Mutation } from './mutation.js';
import { random } from '../random.js';

export interface Source {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface FuzzCase {
  readonly source: string;
  readonly mutation: string;
  readonly bytes: Buffer;
}

const ofFormat: Readonly<Record<string, Readonly<Record<string, Mutation>>>> = {
  docx: docxMutations,
  pdf: pdfMutations,
  txt: textMutations,
};

/** The file of a round: the same for the same round and sources. */
export function makeCase(round: number, sources: readonly Source[]): FuzzCase {
  const numbers = random(round);
  const { name, bytes } = numbers.pick(sources) ?? { name: '', bytes: Buffer.alloc(0) };
  const own = ofFormat[name.replace(/^.*\./u, '')] ?? {};
  // Half of the rounds know the format: damage that checksums find is soon all found.
  const [mutation, mutate] = numbers.pick(Object.entries(numbers.below(2) ? own : byteMutations)) ?? ['none', (same: Buffer) => same];
  return {
    source: name,
    mutation,
    bytes: mutate(
      bytes,
      numbers,
      sources.map((other) => other.bytes),
    ),
  };
}
