import { fill } from '../messages/fill.js';
import type { Language } from '../messages/language.js';
import { rosterDoubtWords, rosterWords } from '../messages/roster.js';
import type { RosterRow } from '../questions/roster/roster-report.js';

/** What about a row a person should look at, a line for each thing. */
export function rosterNotes(
  { match, candidates, doubts }: Pick<RosterRow, 'match' | 'candidates' | 'doubts'>,
  language: Language,
): string[] {
  return [
    ...(match === 'doubtful' ? [rosterWords.doubtful[language]] : []),
    ...(match === 'none' ? [rosterWords.unknown[language]] : []),
    ...(candidates.length > 0
      ? [
          fill(rosterWords.candidates[language], {
            names: candidates.map(({ name, id }) => (id === null ? name : `${name} (${id})`)).join(', '),
          }),
        ]
      : []),
    ...doubts.map((doubt) => rosterDoubtWords[doubt][language]),
  ];
}
