import { unzipSync, zipSync } from 'fflate';
import type { Mutation } from './mutation.js';
import { changePieces, pieceChanges } from './mutate-text.js';

const TAGS = /(<[^>]*>)/u;

/** Changes within the XML of a part; the archive around it stays whole. */
export const docxMutations: Readonly<Record<string, Mutation>> = Object.fromEntries(
  Object.entries(pieceChanges).map(([name, change]): [string, Mutation] => [
    `${name}, of XML`,
    (bytes, random) => {
      const entries = unzipSync(bytes);
      // Half of the changes go to the text itself, which is what most of the reader is about.
      const part = random.below(2) ? 'word/document.xml' : random.pick(Object.keys(entries));
      const xml = part === undefined ? undefined : entries[part];
      if (part === undefined || xml === undefined) return bytes;
      const pieces = changePieces(Buffer.from(xml).toString('utf8').split(TAGS), change, random);
      return Buffer.from(zipSync({ ...entries, [part]: Buffer.from(pieces.join('')) }, { level: 1 }));
    },
  ]),
);
