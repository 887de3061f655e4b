import { random, type Random } from '../random.js';

export interface Measured {
  name: string;
  /** Milliseconds. */
  p50: number;
  p95: number;
  worst: number;
  /** The median number of answers. */
  total: number;
}

const WARM_UP = 5;

/** How long a question takes, asked `rounds` times for different things. */
export async function measure(name: string, ask: (dice: Random) => Promise<{ total: number }>, rounds: number): Promise<Measured> {
  const dice = random(name.length);
  const answers: { ms: number; total: number }[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const started = performance.now();
    const { total } = await ask(dice);
    if (round >= 0) answers.push({ ms: performance.now() - started, total });
  }
  const times = answers.map(({ ms }) => ms).toSorted((one, other) => one - other);
  const totals = answers.map(({ total }) => total).toSorted((one, other) => one - other);
  const at = (share: number, of: readonly number[]): number => of[Math.min(of.length - 1, Math.floor(share * of.length))] ?? 0;
  return { name, p50: at(0.5, times), p95: at(0.95, times), worst: at(1, times), total: at(0.5, totals) };
}
