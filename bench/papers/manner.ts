/** The ways in which typists lay a plan out in Word; each dimension by itself. */
const WAYS = {
  letterhead: ['table', 'tabs', 'text-boxes', 'lines', 'table'],
  signature: ['table', 'tabs', 'frame', 'lines'],
  /** Who sets the marks of the outline: the hand, one list of several levels, or lists that begin anew or go on anywhere. */
  numbers: ['lists', 'typed', 'one-list'],
  headings: ['bold', 'style', 'plain'],
  /** Whether lines of a title and items of a list are paragraphs or lines of one. */
  lines: ['paragraphs', 'soft-breaks'],
  rowNumbers: ['automatic', 'typed'],
  groupRows: ['merged', 'empty-cells'],
  equalCells: ['repeated', 'merged-down'],
  tableHead: ['repeated', 'once'],
  rows: ['cut-by-page', 'kept-whole'],
  cellItems: ['paragraphs', 'list', 'soft-breaks'],
  appendix: ['landscape', 'portrait'],
  pageNumber: ['header', 'footer', 'of-all', 'none'],
  traces: ['none', 'tracked-changes', 'comments', 'hidden-text', 'footnotes'],
  blanks: ['single', 'non-breaking', 'doubled'],
  signed: ['no', 'picture'],
} as const;

type Ways = typeof WAYS;
export type Manner = { readonly [Dimension in keyof Ways]: Ways[Dimension][number] } & {
  /** Letters by TCVN 5712:1993, in fonts of the time before Unicode. */
  readonly isTcvn3: boolean;
};

/** The last year in which papers in TCVN3 still came. */
const LAST_TCVN3 = 2014;

/** A mixture for each place. Each dimension turns by the fraction of a root of its own, so that any few in a row differ and all combine. */
export function mannerOf(place: number, year: number): Manner {
  const chosen = Object.entries(WAYS).map(([dimension, ways], index) => {
    const turned = ((place + 1) * Math.sqrt(PRIMES[index] ?? 2)) % 1;
    return [dimension, ways[Math.floor(turned * ways.length)]];
  });
  // Each dimension has one of its own ways.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...(Object.fromEntries(chosen) as Omit<Manner, 'isTcvn3'>), isTcvn3: year <= LAST_TCVN3 };
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];
