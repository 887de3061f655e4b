import { hostileTexts } from '../../scripts/fixtures/hostile/hostile-texts.js';
import type { Mutation } from './mutation.js';
import type { Random } from '../random.js';

/** Changes to a text as its parts: pieces are tags and what stands between them, operators, or lines. */
export type PieceChange = (pieces: string[], random: Random) => string[];

const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\u0302\u0323',
  '\uFFFF',
  '-1',
  '0',
  '2147483648',
  '99999999999999999999',
  '1e999',
  '../../../etc/passwd',
  'constructor',
  '__proto__',
  ...Object.values(hostileTexts).map((text) => text.repeat(50)),
];

export const pieceChanges: Readonly<Record<string, PieceChange>> = {
  'a piece dropped': (pieces, { below }) => pieces.toSpliced(below(pieces.length), 1),
  'a piece doubled': (pieces, { below }) => {
    const at = below(pieces.length);
    return pieces.toSpliced(at, 0, pieces[at] ?? '');
  },
  'two pieces exchanged': (pieces, { below }) => {
    const [one, other] = [below(pieces.length), below(pieces.length)];
    return pieces.with(one, pieces[other] ?? '').with(other, pieces[one] ?? '');
  },
  'pieces repeated': (pieces, { below }) => {
    const start = below(pieces.length);
    const some = pieces.slice(start, start + 1 + below(50));
    return pieces.toSpliced(
      start,
      0,
      ...Array<string[]>(1 + below(30))
        .fill(some)
        .flat(),
    );
  },
  'a number replaced': (pieces, random) => replaceOne(pieces, random, /\d+/gu),
  'a word replaced': (pieces, random) => replaceOne(pieces, random, /[\p{L}]+/gu),
};

/** In a random piece that has one, a random match becomes an odd text. */
function replaceOne(pieces: string[], { below, pick }: Random, pattern: RegExp): string[] {
  const at = below(pieces.length);
  const matches = [...(pieces[at] ?? '').matchAll(pattern)];
  const match = pick(matches);
  if (!match) return pieces;
  const piece = match.input;
  return pieces.with(at, piece.slice(0, match.index) + (pick(ODD_TEXTS) ?? '') + piece.slice(match.index + match[0].length));
}

/** Several changes of that kind, one after the other. */
export function changePieces(pieces: string[], change: PieceChange, random: Random): string[] {
  if (pieces.length === 0) return pieces;
  return Array.from({ length: 1 + random.below(8) }).reduce<string[]>(
    (changed) => (changed.length > 0 ? change(changed, random) : changed),
    pieces,
  );
}

export const textMutations: Readonly<Record<string, Mutation>> = Object.fromEntries(
  Object.entries(pieceChanges).map(([name, change]): [string, Mutation] => [
    `${name}, of lines`,
    (bytes, random) => Buffer.from(changePieces(bytes.toString('utf8').split(/(?<=\n)/u), change, random).join('')),
  ]),
);
