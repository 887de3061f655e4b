import { agencyRegister } from '../../../knowledge/agencies/agencies.js';
import { areaKinds } from '../../../knowledge/agencies/area-words.js';
import { isValidOn } from '../../../knowledge/days/validity.js';
import type { Refiner } from '../../runner.js';
import { baseName } from '../entry-variants.js';
import { bodyMention, type UnitDraft } from '../build-mention.js';
import { readNamedArea } from '../readers/areas/area.js';
import { readBody, type Body } from '../readers/bodies/body.js';
import { isItemEnd } from '../readers/item-end.js';
import { readPluralLevel } from '../readers/areas/plural-level.js';
import { beginsUnit } from '../readers/units/unit-start.js';
import { endOfJoint, endOfMatch, isCapitalAt } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

/**
 * Items that leave out the head they share with the one before:
 * "Sở Nội vụ, Tài chính và Tư pháp" => three departments;
 * "UBND cấp huyện, cấp xã" => two groups;
 * "UBND huyện Lệ Thủy, huyện Quảng Ninh", "UBND huyện Lệ Thủy, Quảng Ninh" => two committees.
 */
export const sharedHead: Refiner<UnitDraft, Viewpoint> = {
  name: 'shared-head',
  refine(mentions, text, viewpoint) {
    const refined: UnitDraft[] = [];
    for (const [index, mention] of mentions.entries()) {
      if (mention.start < (refined.at(-1)?.end ?? 0)) continue;
      refined.push(mention);
      const following = mentions[index + 1];
      for (let next = itemAfter(mention, following, text, viewpoint); next; next = itemAfter(next, following, text, viewpoint))
        refined.push(next);
    }
    return refined;
  },
};

const ENOUGH = 200;

function itemAfter(mention: UnitDraft, following: UnitDraft | undefined, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const start = endOfJoint(text, mention.end);
  if (start === undefined) return undefined;
  if (mention.body && sharesLevel(mention.body))
    return levelItem(mention.body, start, text, viewpoint) ?? placeItem(mention.body, start, text, viewpoint);
  const item = mention.head === undefined ? undefined : fieldItem(mention.head, start, text, viewpoint);
  return following && item && following.start <= start && following.end >= item.end ? undefined : item;
}

/** Bodies that stand on several levels share their name with a level that follows. */
function sharesLevel({ kind, hasArea, entry }: Body): boolean {
  return kind === 'group' || (hasArea && entry.area === 'any');
}

/** "Tài chính" after "Sở Nội vụ," */
function fieldItem(head: string, start: number, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const match = agencyRegister().fieldAt(head, text, start);
  if (!match || !isCapitalAt(text, start) || !isItemEnd(text, match.end, viewpoint)) return undefined;
  if (!match.values.some((entry) => isValidOn(entry, viewpoint.on))) return undefined;
  const body = readBody(`${head} ${text.slice(start, match.end)}`, 0, viewpoint);
  return body && { ...bodyMention(start, { ...body, end: match.end }, head), start };
}

/** "cấp xã" after "UBND cấp huyện,", "các xã, phường" after "UBND các huyện và" */
function levelItem({ entry }: Body, start: number, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const item = readPluralLevel(` ${text.slice(start, start + ENOUGH)}`, 0) ?? readNamedArea(text, start, viewpoint);
  if (!item) return undefined;
  const prefix = `${baseName(entry)} `;
  const body = readBody(`${prefix}${text.slice(start, start + ENOUGH)}`, 0, viewpoint);
  return body && bodyMention(start, { ...body, end: start + body.end - prefix.length }, undefined);
}

const KIND = new RegExp(` (${areaKinds('district', 'commune')}) `, 'iu');
/** Most districts and communes have two syllables, most people three. */
const PLACE = /\p{Lu}\p{Ll}[\p{L}’']{0,6} \p{Lu}\p{Ll}[\p{L}’']{0,6}(?![\p{L}\p{N}])/uy;

/** "Minh Hóa" after "Công an huyện Tuyên Hóa,": in a cell a place alone has the head and the kind of the one before. */
function placeItem({ entry, name, kind }: Body, start: number, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const end = endOfMatch(PLACE, text, start);
  const word = kind === 'group' ? undefined : KIND.exec(name)?.[1];
  if (!viewpoint.isCell || end === undefined || word === undefined) return undefined;
  if (beginsUnit(text, start) || !isItemEnd(text, end, viewpoint)) return undefined;
  const prefix = `${baseName(entry)} ${word} `;
  const body = readBody(`${prefix}${text.slice(start, end)}`, 0, viewpoint);
  return body && bodyMention(start, { ...body, end: start + body.end - prefix.length }, undefined);
}
