import type { Mention } from '../../runner.js';

/** The stretch from the first to the last of those that are there. */
export function hull(stretches: readonly (Mention | undefined)[]): Mention {
  const known = stretches.filter((stretch) => stretch !== undefined);
  return { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
}
