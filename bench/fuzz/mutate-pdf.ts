import { inflateSync } from 'node:zlib';
import type { Mutation } from './mutation.js';
import { changePieces, pieceChanges } from './mutate-text.js';
import type { Random } from '../random.js';

const STREAM = /<<(?<dictionary>[^]{0,2000}?)>>\s*stream\r?\n(?<data>[^]*?)\r?\nendstream/gu;
const WORDS = /(?<=\s)/u;

/** Changes among the objects, and within what a stream says when it is unpacked. */
export const pdfMutations: Readonly<Record<string, Mutation>> = Object.fromEntries(
  Object.entries(pieceChanges).flatMap(([name, change]): [string, Mutation][] => [
    [`${name}, of objects`, (bytes, random) => latin(changePieces(bytes.toString('latin1').split(WORDS), change, random).join(''))],
    [
      `${name}, of a stream`,
      (bytes, random) => inStream(bytes, random, (content) => changePieces(content.split(WORDS), change, random).join('')),
    ],
  ]),
);

/** One stream's content changed; it is written back as it is, without its filter. */
function inStream(bytes: Buffer, { pick }: Random, change: (content: string) => string): Buffer {
  const file = bytes.toString('latin1');
  const match = pick([...file.matchAll(STREAM)].filter(({ groups }) => groups?.['dictionary']?.includes('/FlateDecode')));
  const content = match && unpacked(match.groups?.['data'] ?? '');
  if (!match || content === undefined) return bytes;
  const dictionary = (match.groups?.['dictionary'] ?? '').replace(/\/Filter\s*(?:\/FlateDecode|\[[^\]]*\])/u, '');
  const changed = change(content);
  const stream = `<<${dictionary.replace(/\/Length \d+(?! \d+ R)/u, `/Length ${changed.length}`)}>>\nstream\n${changed}\nendstream`;
  return latin(file.slice(0, match.index) + stream + file.slice(match.index + match[0].length));
}

function unpacked(data: string): string | undefined {
  try {
    return inflateSync(latin(data)).toString('latin1');
  } catch {
    return undefined;
  }
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
