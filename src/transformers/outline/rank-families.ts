import type { Marker } from '../../tree/plan-tree.js';
import { isBullet } from './parse-marker.js';

/**
 * Which family of markers contains which, for one document. The decree's order
 * stands (Phần, Chương, Mục, Điều, khoản, điểm; for plans Phần, I, 1, a) unless
 * the document shows the other way round: "I." … "A." "B." … "II." "A." puts
 * letters inside Roman numbers.
 */
const USUAL_ORDER = [
  'phan',
  'chuong',
  'muc',
  'tieu-muc',
  'upper-letter',
  'roman',
  'heading',
  'dieu',
  'arabic',
  'compound',
  'letter',
  'bracketed',
  'letter-number',
  'lower-roman',
];
const USUAL_BULLETS = ['bullet-', 'bullet+', 'bullet*'];
const EXCHANGEABLE = new Set(['upper-letter', 'roman', 'arabic', 'letter', 'bracketed', 'dieu']);

/** Families outermost first. `markers` holds the likeliest reading of each marked passage in reading order. */
export function rankFamilies(markers: readonly Marker[]): string[] {
  const present = new Set(markers.map(({ family }) => family));
  const numbered = USUAL_ORDER.filter((family) => present.has(family));
  return [...exchange(numbered, markers), ...rankBullets(markers)];
}

function exchange(order: string[], markers: readonly Marker[]): string[] {
  const ranked = [...order];
  for (let last = ranked.length - 1; last > 0; last -= 1)
    for (let index = 0; index < last; index += 1) {
      const [outer = '', inner = ''] = [ranked[index], ranked[index + 1]];
      if (EXCHANGEABLE.has(outer) && EXCHANGEABLE.has(inner) && standsInside(outer, inner, markers))
        [ranked[index], ranked[index + 1]] = [inner, outer];
    }
  return ranked;
}

/**
 * Every run of `family` begins after a mark of `container`, while the
 * container's own numbers go on across the runs and never begin anew.
 */
function standsInside(family: string, container: string, markers: readonly Marker[]): boolean {
  let containerSeen = false;
  let started = false;
  for (const { family: current, ordinal } of markers) {
    if (current === container) {
      if (started && ordinal === 1) return false;
      containerSeen = true;
    } else if (current === family) {
      if (ordinal === 1 && !containerSeen) return false;
      started = true;
      containerSeen = false;
    }
  }
  return started;
}

/**
 * The sign that more often comes first after a numbered mark, or opens a list
 * of another sign with a colon ("* Sở Y tế:", "- …"), is the outer one.
 */
function rankBullets(markers: readonly Marker[]): string[] {
  const leads = new Map<string, number>();
  for (const [index, marker] of markers.entries()) {
    if (!isBullet(marker)) continue;
    const [before, next] = [markers[index - 1], markers[index + 1]];
    const firstAfterNumber = !before || !isBullet(before);
    leads.set(marker.family, (leads.get(marker.family) ?? 0) + Number(firstAfterNumber) + Number(holdsNext(marker, next)));
  }
  if (starsCloseLists(markers)) leads.set('bullet*', Infinity);
  const usual = (family: string) => (USUAL_BULLETS.includes(family) ? USUAL_BULLETS.indexOf(family) : USUAL_BULLETS.length);
  return [...leads.keys()].sort((one, other) => (leads.get(other) ?? 0) - (leads.get(one) ?? 0) || usual(one) - usual(other));
}

/** "- Việc một; - Việc hai; * Thời gian: …" before each next number: the line of the star is of the section, not of the last item. */
function starsCloseLists(markers: readonly Marker[]): boolean {
  const stars = [...markers.entries()].filter(([, { family }]) => family === 'bullet*');
  const closes = ([index, star]: [number, Marker]) => {
    const [before, next] = [markers[index - 1], markers[index + 1]];
    return before !== undefined && isBullet(before) && !before.opensList && (!next || !isBullet(next) || holdsNext(star, next));
  };
  return stars.length > 1 && stars.every(closes);
}

function holdsNext({ family, opensList }: Marker, next: Marker | undefined): boolean {
  return opensList === true && next !== undefined && isBullet(next) && next.family !== family;
}
