import type { RecognizedWord } from './recognizer.js';

/** A page whose words are surer on the average stands upright. */
export const UPRIGHT = 0.6;

/** On the average of their letters; 0 without words. */
export function meanConfidence(words: readonly Pick<RecognizedWord, 'text' | 'confidence'>[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, letters);
}
