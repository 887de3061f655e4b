import { divisionNames } from './divisions.js';
import type { Language } from './language.js';

/** "phan-II", "dieu-5", "PL-02", "PL"; an ordinal in words has lost its marks in the path. */
const DIVISION = /^(?<word>PL|[a-z-]+?)(?:-(?<ordinal>[IVXLC]+|[A-HĐ]|\d+[a-z]?))?$/u;
/** "-3", "+1", "*2": nobody counts bullets. */
const BULLET = /^[^\p{L}\p{N}]\d+$/u;
/** "II~2": the second of that label. */
const REPEATED = /~\d+$/u;

/** Where a section stands, for people: "phan-I/II/-3" → "Phần I/II". */
export function sectionPlace(path: string, language: Language): string {
  return path
    .split('/')
    .map((step) => step.replace(REPEATED, ''))
    .filter((step) => !BULLET.test(step))
    .map((step) => divisionOf(step, language) ?? step)
    .join('/');
}

function divisionOf(step: string, language: Language): string | undefined {
  const { word = '', ordinal } = DIVISION.exec(step)?.groups ?? {};
  const name = divisionNames[word]?.[language];
  return name === undefined ? undefined : [name, ordinal].filter(Boolean).join(' ');
}
