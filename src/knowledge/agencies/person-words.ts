import { escapePattern } from '../../text/patterns.js';
import { loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/**
 * What stands before a person's name or post. comrade: said of members of the
 * Party, and in offices of anybody ("đ/c"); adult: "ông (bà)"; teacher: said in
 * schools ("cô giáo"); rank: of a soldier or a policeman ("Thượng tá"); degree:
 of a scholar or a physician ("PGS").
 */
export type PersonWordKind = 'comrade' | 'adult' | 'teacher' | 'rank' | 'degree';

const rows = loadCsv('person-words.csv');

/** With which full names of persons begin: "Nguyễn". */
export const familyNames = once(() => loadCsv('family-names.csv').map(({ name = '' }) => name));

/** Every way to address somebody, none of them a rank. */
export const HONORIFICS = ['comrade', 'adult', 'teacher'] as const satisfies PersonWordKind[];

/** The first words of the kinds, for patterns that find where somebody may be named. */
export function firstPersonWords(...kinds: readonly PersonWordKind[]): string[] {
  return wordsOf(kinds).map((words) => words.split(/[ ,(/]/u)[0] ?? '');
}

/** A pattern that matches the words of the kinds, the longest first, each with a small or a capital letter. */
export function personWords(...kinds: readonly PersonWordKind[]): string {
  const longestFirst = wordsOf(kinds).sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(withEitherLetter).join('|')})`;
}

function wordsOf(kinds: readonly PersonWordKind[]): string[] {
  return rows.flatMap(({ kind, words = '' }) => (kinds.some((each) => each === kind) ? words : []));
}

/** "đồng chí" → "[đĐ]ồng\s+chí" */
function withEitherLetter(words: string): string {
  const [first = '', ...rest] = words;
  return `[${first.toLowerCase()}${first.toUpperCase()}]${escapePattern(rest.join('')).replaceAll(' ', String.raw`\s+`)}`;
}
