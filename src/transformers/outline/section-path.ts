import { divisionWords } from '../../knowledge/plan-words/division-words.js';
import { slug } from '../../text/fold.js';
import type { Marker, SectionNode } from '../../tree/plan-tree.js';
import type { SiblingCounts } from './count-siblings.js';
import { isBullet } from './parse-marker.js';

/** Below that of its parent; a number that comes twice there is "II/2", then "II/2~2". */
export function pathOf(marker: Marker, parent: Pick<SectionNode, 'path'>, { add }: SiblingCounts): string {
  const element = pathElement(marker, add.family(marker.family));
  const path = [parent.path, element].filter(Boolean).join('/');
  const times = add.path(path);
  return times > 1 ? `${path}~${times}` : path;
}

/** "phan-I", "phan-A", "phan-thu-nhat", "dieu-5", "II", "1.1", "đ"; bullets and unnumbered headings by their place among their like. */
function pathElement(marker: Marker, place: number): string {
  if (marker.family === 'heading') return String(place);
  if (isBullet(marker)) return `${marker.label}${place}`;
  return divisionWords.families.includes(marker.family) ? `${marker.family}-${inPath(marker.label)}` : marker.label;
}

/** A number in words, in capitals or not, makes the same path. */
function inPath(label: string): string {
  return /^(?:[IVXLC]+|[A-HĐ]|\d+)$/u.test(label) ? label : slug(label);
}
