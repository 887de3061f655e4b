import { titleSource } from '../../tree/content-sources.js';
import type { Marker, Passage, SectionTitle } from '../../tree/plan-tree.js';

const LEAD = /^([^.:!?]{1,100}):(?=\s+\S)/u;

/**
 * The title is what follows the marker. A short lead with a colon and more
 * text behind it ("1.6. Sở Nội vụ: Có trách nhiệm …") is a title with run-in
 * text; a closing colon is no part of a title.
 */
export function titleOf(heading: Passage, marker: Marker): SectionTitle {
  const rest = heading.source.text.slice(marker.length);
  const lead = LEAD.exec(rest);
  const end = lead ? (lead[1]?.length ?? 0) : rest.trimEnd().replace(/\s*:$/u, '').length;
  return { passages: [heading], start: marker.length, end: marker.length + end };
}

export function titleText(title: SectionTitle): string {
  return titleSource(title).text.trim();
}
