import { exactColumnRole } from '../../knowledge/plan-words/column-heads.js';
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
  const found = LEAD.exec(rest);
  const lead = found && !endsWithLabel(found[1] ?? '') ? found : undefined;
  const end = lead ? (lead[1]?.length ?? 0) : rest.trimEnd().replace(/\s*:$/u, '').length;
  return { passages: [heading], start: marker.length, end: marker.length + end };
}

/** "Ban hành chỉ số (Cơ quan chủ trì": what stands before the colon is a label behind the work, not the title. */
function endsWithLabel(lead: string): boolean {
  const label = /[(;,]\s*([^(;,]{2,60})$/u.exec(lead)?.[1];
  return label !== undefined && exactColumnRole(label) !== undefined;
}

export function titleText(title: SectionTitle): string {
  return titleSource(title).text.trim();
}
