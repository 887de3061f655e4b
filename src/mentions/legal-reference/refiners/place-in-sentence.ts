import { beginsAs } from '../../../knowledge/plan-words/sentence-openers.js';
import type { ReferenceMention } from '../reference-mention.js';
import type { ReferenceRefiner } from './reference-refiner.js';

const SENTENCE_END = /\n|[.?!]\s/gu;
const OPENING = 40;

/** Tells for each mention where its sentence begins and whether it begins as a legal basis. */
export const placeInSentence: ReferenceRefiner = {
  name: 'place-in-sentence',
  refine(mentions, text) {
    if (mentions.length === 0) return [];
    const starts = [0, ...Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length)];
    let place = 0;
    return mentions.map((mention): ReferenceMention => {
      while ((starts[place + 1] ?? Infinity) <= mention.start) place += 1;
      const sentence = starts[place] ?? 0;
      return { ...mention, sentence, inBasis: beginsAs('basis', text.slice(sentence, sentence + OPENING)) };
    });
  },
};
