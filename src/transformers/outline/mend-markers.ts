import { formatRoman } from '../../text/numerals.js';
import type { Marker, Passage } from '../../tree/plan-tree.js';
import { parseMarker } from './parse-marker.js';

/**
 * Roman numbers of headings in which a stroke was lost or won, "II." for
 * "III.": whatever was recognized between II and IV is III. A number that
 * begins a list anew stays, and so does one with no such neighbours.
 *
 * @param passages that were recognized in pictures, in reading order
 * @returns those concerned, each with the marker that was meant
 */
export function mendMarkers(passages: readonly Passage[]): { passage: Passage; marker: Marker }[] {
  const headings = passages.flatMap((passage) => {
    const [marker] = parseMarker(passage.source.text);
    return marker?.family === 'roman' ? [{ passage, marker }] : [];
  });
  return headings.flatMap(({ passage, marker }, place) => {
    const [before, after] = [headings[place - 1]?.marker.ordinal ?? 0, headings[place + 1]?.marker.ordinal ?? 0];
    const meant = before + 1;
    if (after !== meant + 1 || marker.ordinal === 1 || marker.ordinal === meant) return [];
    return [{ passage, marker: { ...marker, ordinal: meant, label: formatRoman(meant) } }];
  });
}
