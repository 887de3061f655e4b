import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import AggressiveTokenizerVi from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js';
import { alignmentThresholds, alignTasks } from '../../src/questions/alignment/align-tasks.js';
import { bestAssignment } from '../../src/questions/alignment/best-assignment.js';
import { cosine, weighed, type WeighedText } from '../../src/questions/alignment/word-weights.js';
import { foldKey } from '../../src/text/fold.js';
import type { GoldPair } from './gold-pair.js';

/** A way to align, with every setting of it that is tried. */
export interface Method {
  readonly name: string;
  readonly settings: readonly Setting[];
}

export interface Setting {
  readonly name: string;
  /** "3 5": places of the tasks in A and in B. */
  links(pair: GoldPair): ReadonlySet<string>;
}

/** Ours last; the others are what it has to beat. */
export const methods: readonly Method[] = [
  { name: 'exact match', settings: [bySimilarity(0.5, (one, other) => (one === other ? 1 : 0))] },
  { name: 'Jaro-Winkler', settings: steps(0.5, 0.95).map((threshold) => bySimilarity(threshold, JaroWinklerDistance)) },
  { name: 'TF-IDF of natural, Vietnamese tokenizer', settings: steps(0.05, 0.6).map(byTfIdf) },
  { name: 'kehoach, one to one', settings: steps(0.2, 0.7).map((pair) => ours(pair, Number.POSITIVE_INFINITY, 0)) },
  {
    name: 'kehoach',
    settings: steps(0.2, 0.7).flatMap((pair) =>
      [0.3, 0.4, 0.5, 0.6, 0.7].flatMap((likeness) => [0.05, 0.1, 0.15, 0.2].map((news) => ours(pair, likeness, news))),
    ),
  },
];

/** The setting that the program has. */
export const ownSetting: Setting = ours(alignmentThresholds.pair, alignmentThresholds.part.likeness, alignmentThresholds.part.news);

function ours(pair: number, likeness: number, news: number): Setting {
  return {
    name: `pair ${pair}, part ${likeness}, news ${news}`,
    links: ({ a, b, on }) =>
      new Set(
        alignTasks(a, b, on, { pair, part: { likeness, news } }).flatMap((link) =>
          link.a.flatMap((one) => link.b.map((other) => `${one} ${other}`)),
        ),
      ),
  };
}

function bySimilarity(threshold: number, similarity: (one: string, other: string) => number): Setting {
  return {
    name: String(threshold),
    links: (pair) => {
      const [a, b] = descriptions(pair);
      return assigned(
        a.map((one) => b.map((other) => similarity(one, other))),
        threshold,
      );
    },
  };
}

function byTfIdf(threshold: number): Setting {
  return {
    name: String(threshold),
    links: (pair) => {
      const [a, b] = descriptions(pair);
      const weights = tfIdf([...a, ...b]);
      const [ofA, ofB] = [weights.slice(0, a.length), weights.slice(a.length)];
      return assigned(
        ofA.map((one) => ofB.map((other) => cosine(one, other))),
        threshold,
      );
    },
  };
}

function tfIdf(texts: readonly string[]): WeighedText[] {
  const corpus = new TfIdf();
  const tokenizer = new AggressiveTokenizerVi();
  for (const text of texts) corpus.addDocument(tokenizer.tokenize(text));
  return texts.map((_, index) => weighed(corpus.listTerms(index).map(({ term, tfidf }) => [term, tfidf] as const)));
}

function assigned(scores: readonly (readonly number[])[], threshold: number): Set<string> {
  return new Set(bestAssignment(scores, threshold).map(([one, other]) => `${one} ${other}`));
}

function descriptions({ a, b }: GoldPair): [string[], string[]] {
  const texts = ({ tasks }: GoldPair['a']): string[] => tasks.map(({ description }) => foldKey(description.value ?? ''));
  return [texts(a), texts(b)];
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.round((to - from) / 0.05) + 1 }, (_, step) => Math.round((from + step * 0.05) * 100) / 100);
}
