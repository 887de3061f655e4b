import { once } from '../../knowledge/once.js';
import { taskSynonyms } from '../../knowledge/plan-words/task-synonyms.js';
import { foldKey } from '../../text/fold.js';
import { anyOf, WORD_END, WORD_START } from '../../text/patterns.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FIGURE = /^\d+$/u;

/**
 * The syllables of a text in one spelling, interchangeable words made one.
 * Figures are left out: the year, the number of classes and the day change
 * while the task stays.
 */
export function syllables(text: string): string[] {
  return (oneWordForAll(foldKey(text)).match(WORD) ?? []).filter((word) => !FIGURE.test(word));
}

/** Syllables and each two that follow one another: most Vietnamese words have two. */
export function taskWords(text: string): string[] {
  const single = syllables(text);
  const double = single.slice(1).map((syllable, index) => `${single[index] ?? ''} ${syllable}`);
  return [...single, ...double];
}

function oneWordForAll(folded: string): string {
  return folded.replace(synonymPattern(), (variant) => taskSynonyms().get(variant) ?? variant);
}

const synonymPattern = once(() => new RegExp(`${WORD_START}${anyOf(taskSynonyms().keys())}${WORD_END}`, 'gu'));
