import { indexWords } from '../index-words.js';
import { listCell, loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/** Full wording of what is shortened inside names: "CCHC"; some in names of one kind alone, "TH" behind "trường". */
export const abbreviations = once(() =>
  indexWords('agency-abbreviations.csv', 'short', ({ full = '', behind }) => ({ full, behind: listCell(behind) })),
);

/** Slug of a body → what all bodies of that kind on one level are called, where it is not the body's own name. */
export const pluralNames = once(() => new Map(loadCsv('agency-plurals.csv').map(({ body = '', group = '' }) => [body, group])));
