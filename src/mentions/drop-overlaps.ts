import { firstPlace } from '../text/first-place.js';
import type { Mention } from './runner.js';

/** The longer of two that overlap stays; of equal ones the first found. */
export function dropOverlaps<Found extends Mention>(found: readonly Found[]): Found[] {
  const inOrder = found
    .map((mention, order) => ({ mention, order }))
    .sort((one, other) => one.mention.start - other.mention.start || one.order - other.order);
  return clusters(inOrder).flatMap((cluster) => (cluster.length === 1 ? cluster.map(({ mention }) => mention) : longestFirst(cluster)));
}

interface Candidate<Found> {
  mention: Found;
  order: number;
}

/** Runs of candidates that overlap one another, so that the choice in one touches no other. */
function clusters<Found extends Mention>(candidates: readonly Candidate<Found>[]): Candidate<Found>[][] {
  const runs: Candidate<Found>[][] = [];
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.mention.start < end) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
    end = Math.max(end, candidate.mention.end);
  }
  return runs;
}

function longestFirst<Found extends Mention>(cluster: readonly Candidate<Found>[]): Found[] {
  const kept = new IntervalSet();
  return cluster
    .toSorted((one, other) => length(other.mention) - length(one.mention) || one.order - other.order)
    .filter(({ mention }) => kept.addIfFree(mention))
    .map(({ mention }) => mention)
    .sort((one, other) => one.start - other.start);
}

function length(mention: Mention): number {
  return mention.end - mention.start;
}

/** Disjoint stretches, kept in order so that a look-up is a binary search. */
class IntervalSet {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  addIfFree({ start, end }: Mention): boolean {
    const place = this.firstEndingAfter(start);
    if (place < this.starts.length && (this.starts[place] ?? 0) < end) return false;
    this.starts.splice(place, 0, start);
    this.ends.splice(place, 0, end);
    return true;
  }

  private firstEndingAfter(offset: number): number {
    return firstPlace(this.ends.length, (index) => (this.ends[index] ?? 0) > offset);
  }
}
