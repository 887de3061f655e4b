import { addCounts, countLinks, f1, noCounts, type Counts } from './counts.js';
import type { GoldPair } from './gold-pair.js';
import type { Method, Setting } from './methods.js';

/** Each pair by the setting that is best on all others. */
export function leaveOneOut({ settings }: Method, pairs: readonly GoldPair[]): Counts[] {
  const trials = settings.map((setting) => scores(setting, pairs));
  return pairs.map((_, left) => {
    const f1WithoutIt = trials.map((counts) => f1(total(counts.filter((_counts, index) => index !== left))));
    const best = trials[f1WithoutIt.indexOf(Math.max(...f1WithoutIt))];
    return best?.[left] ?? noCounts;
  });
}

export function scores(setting: Setting, pairs: readonly GoldPair[]): Counts[] {
  return pairs.map((pair) => countLinks(setting.links(pair), pair.links));
}

export function total(counts: readonly Counts[]): Counts {
  return counts.reduce(addCounts, noCounts);
}
