/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** An integer from 0, below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: PickOne;
  /** Below `limit` like `below`, but few come often and most come seldom, as words and citations do: about 1/rank. */
  readonly zipf: (limit: number) => number;
}

interface PickOne {
  <T>(items: readonly [T, ...T[]]): T;
  <T>(items: readonly T[]): T | undefined;
}

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  function pick<T>(items: readonly [T, ...T[]]): T;
  function pick<T>(items: readonly T[]): T | undefined;
  function pick<T>(items: readonly T[]): T | undefined {
    return items[below(items.length)];
  }
  return { below, pick, zipf: (limit) => Math.floor(limit ** next()) - 1 };
}
