import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import type { Content } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { parseMarker } from '../outline/parse-marker.js';

/** No list of units has a longer line. */
const LONGEST = 200;

/** The words of a line that names units and nothing else, without its mark: "+ Sở Nội vụ;". */
export function unitLine(piece: Content): SourceText | undefined {
  if (piece.type !== 'passage' || piece.source.text.length > LONGEST) return undefined;
  const words = piece.source.slice(parseMarker(piece.source.text)[0]?.length ?? 0);
  const units = parseAgencies(words.text);
  return units.length > 0 && units.every(({ value, kind }) => value !== null || kind === 'person') ? words : undefined;
}
