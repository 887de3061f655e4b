import { firstPlace } from '../../text/first-place.js';
import { readParagraphFormat, readRunProperties, type ParagraphFormat, type RunProperties } from './formats.js';
import type { Streams } from './open-streams.js';
import { placeOf, readPieces, textOf, type Piece } from './pieces.js';
import { paragraphRanges, rangeFinder, runRanges } from './property-pages.js';

/** The text of all stories, and what holds for each of its characters. */
export interface TextProperties {
  readonly text: string;
  readonly format: (character: number) => ParagraphFormat & { readonly style: string };
  readonly run: (character: number) => RunProperties;
}

export function textProperties(streams: Streams, fonts: readonly string[]): TextProperties {
  const pieces = readPieces(streams);
  const [paragraphAt, runAt] = [rangeFinder(paragraphRanges(streams)), rangeFinder(runRanges(streams))];
  const runs = new Map<object | undefined, RunProperties>();
  return {
    text: textOf(pieces, streams.document),
    format(character) {
      const [place, added] = locate(character, pieces);
      const range = paragraphAt(place);
      return { ...readParagraphFormat(joined(range?.properties, added), streams.data), style: String(range?.style ?? 0) };
    },
    run(character) {
      const [place, added] = locate(character, pieces);
      const range = runAt(place);
      const known = added.length === 0 ? runs.get(range) : undefined;
      const properties = known ?? readRunProperties(joined(range?.properties, added), fonts);
      if (added.length === 0) runs.set(range, properties);
      return properties;
    },
  };
}

/** Its place in the document stream, and what a quick save added to it. */
function locate(character: number, pieces: readonly Piece[]): [number, Buffer] {
  const piece = pieces[firstPlace(pieces.length, (index) => (pieces[index]?.start ?? 0) > character) - 1];
  return piece ? [placeOf(character, piece), piece.properties] : [-1, Buffer.alloc(0)];
}

function joined(stated: Buffer | undefined, added: Buffer): Buffer {
  if (!stated) return added;
  return added.length === 0 ? stated : Buffer.concat([stated, added]);
}
