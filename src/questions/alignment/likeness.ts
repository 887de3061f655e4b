import type { TaskTraits } from './plan-tasks.js';
import { containment, cosine, weighWords, type WeighedText } from './word-weights.js';

/** How like one task of A is to one of B. */
export interface Likeness {
  /** Of the descriptions alone: 0 to 1. */
  readonly wording: number;
  /** All that speaks for one task: 0 when the descriptions share no word, at most 1.8. */
  readonly total: number;
}

/** What each trait adds to the likeness of the descriptions; found on gold/alignment, where small changes of them change nothing. */
const WEIGHTS = { product: 0.2, units: 0.3, order: 0.2, references: 0.1 } as const;

/** A row for each task of A, a column for each of B. */
export function likenessOf(a: readonly TaskTraits[], b: readonly TaskTraits[]): Likeness[][] {
  const description = weighTrait(a, b, (task) => task.description);
  const product = weighTrait(a, b, (task) => task.product);
  const units = weighTrait(a, b, (task) => task.units);
  return a.map((one, row) =>
    b.map((other, column) => {
      const wording = ofWording(description.a[row], description.b[column]);
      if (wording === 0) return { wording, total: 0 };
      const support =
        WEIGHTS.product * ofWords(product.a[row], product.b[column]) +
        WEIGHTS.units * ofWords(units.a[row], units.b[column]) +
        WEIGHTS.order * (1 - Math.abs(one.place - other.place)) +
        WEIGHTS.references * ofSets(one.references, other.references);
      return { wording, total: wording + support };
    }),
  );
}

interface Weighed {
  readonly a: readonly WeighedText[];
  readonly b: readonly WeighedText[];
}

function weighTrait(a: readonly TaskTraits[], b: readonly TaskTraits[], trait: (task: TaskTraits) => readonly string[]): Weighed {
  const weights = weighWords([...a, ...b].map(trait));
  return { a: weights.slice(0, a.length), b: weights.slice(a.length) };
}

/** Alike as a whole, and as part and whole: what is added to a task must not hide it. */
function ofWording(one: WeighedText | undefined, other: WeighedText | undefined): number {
  return one && other ? (cosine(one, other) + containment(one, other)) / 2 : 0;
}

function ofWords(one: WeighedText | undefined, other: WeighedText | undefined): number {
  return one && other ? cosine(one, other) : 0;
}

function ofSets(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((item) => other.has(item)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}
