import type { Random } from '../random.js';

/** Makes another file of a file; pieces may be taken from `others`. */
export type Mutation = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;
