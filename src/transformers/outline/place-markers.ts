import type { Marker } from '../../tree/plan-tree.js';
import { LIST_LETTERS } from '../../text/numerals.js';
import { isBullet } from './parse-marker.js';

export type MarkerOddity = 'marker-skipped' | 'marker-repeated' | 'marker-restarted';

export interface PlacedMarker {
  marker: Marker;
  /** How many open sections stay open: the new one becomes a child of the last of them. */
  depth: number;
  oddity?: MarkerOddity;
}

interface Reading extends PlacedMarker {
  /** 0 continues an open list, 1 begins one, 2 neither. */
  fit: number;
}

const D = LIST_LETTERS.indexOf('d') + 1;
const E = LIST_LETTERS.indexOf('e') + 1;

/**
 * Chooses among the readings of a marker and finds its place: numbers that go
 * on with an open list belong to it, a first number opens a list where its
 * family ranks, or inside the innermost section when that place has such a
 * list already.
 *
 * @param open the open sections' markers, outermost first
 * @param hasList tells whether the section at a depth (0 the root) already has children of a family
 */
export function placeMarker(
  readings: readonly Marker[],
  open: readonly Marker[],
  ranking: readonly string[],
  hasList: (depth: number, family: string) => boolean,
): PlacedMarker {
  const placed = readings.map((marker) => placeReading(marker, open, ranking, hasList));
  const [best] = placed.sort((one, other) => one.fit - other.fit);
  if (!best) throw new Error('a marker has at least one reading');
  const { marker, depth, oddity } = best;
  return oddity ? { marker, depth, oddity } : { marker, depth };
}

function placeReading(
  marker: Marker,
  open: readonly Marker[],
  ranking: readonly string[],
  hasList: (depth: number, family: string) => boolean,
): Reading {
  const ranked = depthByRank(marker, open, ranking);
  if (isBullet(marker) || marker.ordinal === undefined) return { marker, depth: ranked, fit: 0 };
  const continued = open.findLastIndex((other) => continues(marker, other));
  if (continued >= 0) return { marker, depth: continued, fit: 0 };
  if (marker.ordinal === 1) {
    const taken = hasList(ranked, marker.family) && open.length > ranked && !isBullet(open.at(-1) ?? marker);
    return { marker, depth: taken ? open.length : ranked, fit: 1 };
  }
  const sibling = open.findLastIndex((other) => sameList(marker, other));
  return { marker, depth: sibling >= 0 ? sibling : ranked, oddity: oddityOf(marker, open[sibling]), fit: 2 };
}

function depthByRank(marker: Marker, open: readonly Marker[], ranking: readonly string[]): number {
  const rank = rankOf(marker, ranking);
  const depth = open.findIndex((other) => rankOf(other, ranking) >= rank);
  return depth < 0 ? open.length : depth;
}

/** Longer compounds stand deeper: 1.1 above 1.1.1. */
function rankOf({ family, label }: Marker, ranking: readonly string[]): number {
  const place = ranking.indexOf(family);
  return (place < 0 ? ranking.length : place) + (family === 'compound' ? label.split('.').length / 10 : 0);
}

function continues(marker: Marker, other: Marker): boolean {
  const step = (marker.ordinal ?? 0) - (other.ordinal ?? 0);
  if (!sameList(marker, other)) return false;
  const letters = marker.family === 'letter' || marker.family === 'upper-letter';
  // Half steps are letters of the Latin order; lists that leave out đ are as common as those with it.
  return (step > 0 && step <= 1) || (letters && other.ordinal === D && marker.ordinal === E);
}

function sameList(marker: Marker, other: Marker): boolean {
  if (marker.family !== other.family) return false;
  return marker.family !== 'compound' || prefix(marker.label) === prefix(other.label);
}

function prefix(label: string): string {
  return label.split('.').slice(0, -1).join('.');
}

function oddityOf(marker: Marker, sibling: Marker | undefined): MarkerOddity {
  if (!sibling || (marker.ordinal ?? 0) > (sibling.ordinal ?? 0)) return 'marker-skipped';
  return marker.ordinal === sibling.ordinal ? 'marker-repeated' : 'marker-restarted';
}
