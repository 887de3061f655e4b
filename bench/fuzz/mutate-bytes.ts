import type { Mutation } from './mutation.js';
import type { Random } from '../random.js';

/** What needs no knowledge of a format. */
export const byteMutations: Readonly<Record<string, Mutation>> = {
  'bits turned over': (bytes, random) => changeSome(bytes, random, (byte) => byte ^ (1 << random.below(8))),
  'bytes at an edge': (bytes, random) => changeSome(bytes, random, () => random.pick(EDGES) ?? 0),
  'cut off': (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  'a stretch left out': (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  'a stretch repeated': (bytes, random) => {
    const [start, end] = stretch(bytes, random);
    const times = 1 + random.below(20);
    return Buffer.concat([bytes.subarray(0, end), ...Array<Buffer>(times).fill(bytes.subarray(start, end)), bytes.subarray(end)]);
  },
  'a stretch of another file': (bytes, random, others) => {
    const other = random.pick(others) ?? bytes;
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([
      bytes.subarray(0, start),
      other.subarray(...stretch(other, random)),
      bytes.subarray(random.below(2) ? start : end),
    ]);
  },
};

const EDGES = [0x00, 0x01, 0x09, 0x0a, 0x0d, 0x20, 0x28, 0x3c, 0x7f, 0x80, 0xc0, 0xfe, 0xff];
const MOST_CHANGES = 20;
const LONGEST_STRETCH = 5_000;

function changeSome(bytes: Buffer, { below }: Random, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let left = 1 + below(MOST_CHANGES); left > 0; left -= 1) {
    const at = below(copy.length);
    copy[at] = change(copy[at] ?? 0);
  }
  return copy;
}

function stretch(bytes: Buffer, { below }: Random): [number, number] {
  const start = below(bytes.length);
  return [start, Math.min(bytes.length, start + 1 + below(LONGEST_STRETCH))];
}
