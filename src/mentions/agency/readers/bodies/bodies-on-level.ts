import type { AgencyEntry } from '../../../../knowledge/agencies/agencies.js';
import { pluralSlug } from '../../entry-variants.js';
import { resolveAreas } from '../../resolve-area.js';
import { oneLine } from '../../scan.js';
import type { Viewpoint } from '../../viewpoint.js';
import { readNamedArea } from '../areas/area.js';
import type { BodyName } from './body-name.js';
import type { Body } from './body.js';
import { endOfLimits } from './limits.js';
import type { PluralLevel } from '../areas/plural-level.js';

/** All bodies of a kind on a level: "UBND các huyện, thị xã". */
export function bodiesOnLevel(
  level: PluralLevel,
  { start, isMisread }: BodyName,
  entry: AgencyEntry,
  text: string,
  viewpoint: Viewpoint,
): Body {
  const slug = pluralSlug(entry, level.slug);
  const end = endOfLimits(text, level.end, viewpoint);
  const area = areaElsewhere(level, text, viewpoint);
  return {
    id: `group:${slug}${area === undefined ? '' : `@${area}`}`,
    slug,
    name: oneLine(text.slice(start, end)),
    kind: 'group',
    end,
    origin: 'stated',
    entry,
    isMisread,
    hasArea: true,
    plural: level.slug,
  };
}

/** "UBND các huyện thuộc tỉnh Quảng Bình" in the paper of a ministry: one that is not the issuer's own. */
function areaElsewhere({ areaFrom }: PluralLevel, text: string, viewpoint: Viewpoint): string | undefined {
  const phrase = areaFrom === undefined ? undefined : readNamedArea(text, areaFrom, viewpoint);
  const area = phrase?.name === undefined ? undefined : resolveAreas([phrase], viewpoint).area;
  return area === viewpoint.area ? undefined : area;
}
