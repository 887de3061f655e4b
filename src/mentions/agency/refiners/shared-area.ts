import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import { pluralSlug } from '../entry-variants.js';
import { endOfDash, endOfJoint } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

/**
 * Bodies that share the area behind the last of them: "HĐND, UBND xã" => both
 * of the commune; "HĐND và UBND cấp huyện" => two groups.
 */
export const sharedArea: Refiner<UnitDraft, Viewpoint> = {
  name: 'shared-area',
  refine(mentions, text) {
    const refined: UnitDraft[] = [];
    for (const mention of mentions.toReversed()) {
      const next = refined.at(-1);
      refined.push(next && lacksArea(mention) && isSideBySide(mention, next, text) ? onAreaOf(next, mention) : mention);
    }
    return refined.toReversed();
  },
};

/** Bodies of the same authority, which are named together. */
const SIDE_BY_SIDE = new Set(['local', 'front']);

function lacksArea({ body }: UnitDraft): boolean {
  return body !== undefined && !body.hasArea && body.entry.area === 'any' && SIDE_BY_SIDE.has(body.entry.level);
}

function isSideBySide(mention: UnitDraft, next: UnitDraft, text: string): boolean {
  const joint = text[mention.end] === '/' ? mention.end + 1 : (endOfJoint(text, mention.end) ?? endOfDash(text, mention.end));
  return joint === next.start && next.body?.entry.area === 'any' && SIDE_BY_SIDE.has(next.body.entry.level);
}

function onAreaOf(next: UnitDraft, mention: UnitDraft): UnitDraft {
  if (!next.body || !mention.body) return mention;
  const { plural, area, hasArea } = next.body;
  if (plural) return { ...mention, value: `group:${pluralSlug(mention.body.entry, plural)}`, kind: 'group' };
  if (!hasArea || !area) return mention;
  return {
    ...mention,
    value: `${mention.body.slug}@${area.area}`,
    kind: next.kind,
    origin: next.origin,
    body: { ...mention.body, area, hasArea },
  };
}
