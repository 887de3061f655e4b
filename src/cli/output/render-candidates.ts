import { citationWords } from '../../messages/citations.js';
import { fill } from '../../messages/fill.js';
import type { Language } from '../../messages/language.js';
import type { FoundInstruments } from '../../questions/instruments/find-instruments.js';
import { instrumentLabel } from './instrument-label.js';

/** A line on which instruments are meant, where it is not plainly one. */
export function renderCandidates({ matching, nearest }: FoundInstruments, { isFound }: { isFound: boolean }, language: Language): string {
  const said = isFound ? matching : nearest;
  if (said.length === 0 || (isFound && said.length === 1)) return '';
  const words = isFound ? citationWords.mayMean : citationWords.nearest;
  const names = said.map(
    (instrument) => `${instrumentLabel(instrument)} (${fill(citationWords.inPlans[language], { plans: instrument.plans })})`,
  );
  return `${fill(words[language], { count: said.length, names: names.join('; ') })}\n`;
}
