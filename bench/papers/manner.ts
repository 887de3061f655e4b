import { createHash } from 'node:crypto';

/** The ways in which typists lay a plan out in Word; each dimension by itself. */
const WAYS = {
  letterhead: ['table', 'tabs', 'text-boxes', 'lines'],
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

/**
 * A mixture for each plan, of the plan's name alone. Of each dimension the way
 * is taken whose lot is the highest, so that a way added later changes only the
 * plans that it wins, and plans or dimensions added later change none.
 */
export function mannerOf(name: string): Manner {
  const year = Number(/\d{4}/u.exec(name)?.[0]);
  const chosen = Object.entries(WAYS).map(([dimension, ways]) => {
    const lots = ways.map((way) => lot(`${name} ${dimension} ${way}`));
    return [dimension, ways[lots.indexOf(Math.max(...lots))]];
  });
  // Each dimension has one of its own ways.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...(Object.fromEntries(chosen) as Omit<Manner, 'isTcvn3'>), isTcvn3: year <= LAST_TCVN3 };
}

/** A number that looks random, the same for the same text: 32 bits. */
export function lot(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
