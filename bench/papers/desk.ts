import { random, type Random } from '../random.js';
import type { Numberer } from '../../scripts/fixtures/renditions/multilevel-numbers.js';
import { numbersBy } from './numbers.js';
import type { Manner } from './manner.js';

/** What a typist has at hand while a paper is laid: how it is done, and what is gathered for the other parts of the file. */
export interface Desk {
  readonly manner: Manner;
  readonly chance: Random;
  readonly numberer: Numberer;
  readonly notes: string[];
  readonly comments: string[];
  /** `w:num` elements, by list and instance. */
  readonly lists: Map<string, string>;
  /** For changes, comments and drawings: each id once. */
  readonly nextId: () => number;
}

export function newDesk(manner: Manner, seed: number): Desk {
  let id = 0;
  return {
    manner,
    chance: random(seed),
    numberer: numbersBy(manner.numbers),
    notes: [],
    comments: [],
    lists: new Map(),
    nextId: () => (id += 1),
  };
}
