import type { Evidence, Header, Issue } from '../../schemas/index.js';
import { DOUBTFUL } from '../tree/word-confidences.js';
import { isEvidence } from './evidence.js';

/** Lists of many small things, of which the doubtful words themselves are named. */
const LEFT_OUT = new Set(['recipients', 'legalBasis']);

/** Values of the head that hang on doubtful words, each as an issue that names it. */
export function findDoubtfulValues(header: Header): Issue[] {
  return Object.entries(header).flatMap(([field, value]) => (LEFT_OUT.has(field) ? [] : doubtfulWithin(value, field, `/header/${field}`)));
}

/** @param field of the head that the value belongs to */
function doubtfulWithin(value: unknown, field: string, path: string): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isEvidence(value))
    return isDoubtful(value)
      ? [{ code: 'value-doubtful', severity: 'warning', path, data: { field, raw: value.raw }, spans: value.spans }]
      : [];
  return Object.entries(value).flatMap(([name, each]) => doubtfulWithin(each, field, `${path}/${name}`));
}

/** One that could not be read at all is named by who tried. */
function isDoubtful(found: Evidence): boolean {
  return found.confidence < DOUBTFUL && found.spans.length > 0 && 'value' in found && found.value !== null;
}
