import { agencyRegister } from '../../../../knowledge/agencies/agencies.js';
import { bodyMention, CONFIDENCE, unitMention, type UnitDraft } from '../../build-mention.js';
import { resolveAreas } from '../../resolve-area.js';
import { endOfMatch, isCapitalAt, oneLine, skipBlank } from '../../scan.js';
import { unitSlug, writeOut } from '../../unit-slug.js';
import { isShortOfBoard, type Viewpoint } from '../../viewpoint.js';
import { readAreas } from '../areas/area.js';
import { readBody } from '../bodies/body.js';
import { isDutyAt } from '../duty.js';
import { ownerByHead, unitOfIssuer } from './unit-owner.js';
import { isOneOfTwo } from './one-of-two.js';
import { endOfOwnNumber } from './own-number.js';
import { readOwner, startOfOwner, type Owner } from '../owner.js';
import { readPluralLevel } from '../areas/plural-level.js';
import { readSettlements } from '../areas/settlements.js';
import { ofPartyCommittee } from '../bodies/own-party-board.js';
import { nameOfUnit } from './name-of-unit.js';
import { namelessUnit, theIssuer } from './nameless-unit.js';
import { readUnitHead, type FoundHead } from './unit-head.js';
import { endOfUnitName } from './unit-name.js';
import { headAt } from './unit-start.js';

/**
 * A unit that is known by its head word alone: "Phòng Quản lý vận tải", "Văn phòng Sở", "Trường Mầm non xã".
 *
 * @param depth 2 for one that stands behind its own unit, 3 for one behind that
 */
export function readUnit(text: string, start: number, viewpoint: Viewpoint, depth = 1): UnitDraft | undefined {
  const found = readUnitHead(text, start, viewpoint);
  if (!found) return undefined;
  const unit =
    underShortHead(found, text, viewpoint) ??
    ownedUnit(found, text, viewpoint, depth) ??
    namedUnit(found, text, viewpoint) ??
    namelessUnit(found, text, viewpoint);
  return unit && unit.kind !== 'group' ? ofPartyCommittee(unit, viewpoint) : unit;
}

/** "Tổ Thư ký Ban Tổ chức Đại hội" is one of one of one; "Ban Tổ chức Ban Tổ chức …" goes on without end in hostile text alone. */
const DEEPEST = 3;

/** The body behind a unit, or a unit that itself has units: "Ban Chỉ đạo" behind "Tổ Thư ký". */
export function readAnyOwner(text: string, offset: number, viewpoint: Viewpoint, depth = 1): Owner | undefined {
  const owner = readOwner(text, offset, viewpoint);
  const start = startOfOwner(text, offset);
  if (owner?.body || !headAt(text, start)?.head.hasUnits) return owner;
  if (owner) return { ...owner, isUnit: true };
  const unit = depth === DEEPEST ? undefined : readUnit(text, start, viewpoint, depth + 1);
  return unit?.value && unit.kind !== 'group'
    ? { id: unit.value, end: unit.end, isUnit: true, words: oneLine(text.slice(start, unit.end)) }
    : undefined;
}

const DOT = /\.? ?/uy;
const NAME_LENGTH = 120;
/** "Trường Đại học có liên quan": a kind, not one of them. */
const CONCERNED = / liên quan$/iu;

/** "P. Tài chính - Kế hoạch", "BQL dự án …": a registered name whose head is shortened. */
function underShortHead({ start, end, head, isShort }: FoundHead, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  if (!isShort) return undefined;
  const from = endOfMatch(DOT, text, end) ?? end;
  const prefix = `${head.head} `;
  const body = readBody(`${prefix}${text.slice(from, from + NAME_LENGTH)}`, 0, viewpoint);
  return body && bodyMention(start, { ...body, end: from + body.end - prefix.length }, undefined);
}

/** "Văn phòng Sở": of the issuer, no name between; "BCH Đoàn các xã": of all below; "Văn phòng" before "Sở Nội vụ", which its refiner gives it as owner. */
function ownedUnit(found: FoundHead, text: string, viewpoint: Viewpoint, depth: number): UnitDraft | undefined {
  const { head, end } = found;
  const owner = head.scope === 'issuer' && skipBlank(text, end) > end ? readAnyOwner(text, end, viewpoint, depth) : undefined;
  if (!owner || ((owner.body ?? owner.isUnit) && !head.isAlone)) return undefined;
  const plural = readPluralLevel(text, owner.end);
  if (plural) return groupOfUnits(found.start, plural.end, `${unitSlug(`${head.head}${text.slice(end, owner.end)}`)}-${plural.slug}`, text);
  return (owner.body ?? owner.isUnit)
    ? unitOfIssuer(found, end, text, { ...viewpoint, isCommittee: false })
    : unitOfIssuer(found, owner.end, text, viewpoint);
}

function namedUnit(found: FoundHead, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const { start, head } = found;
  if (isSelfDoing(found, text, viewpoint) || isOneOfTwo(found, text, viewpoint)) return undefined;
  const mayHaveNumber = head.hasUnits || (head.scope === 'issuer' && isCapitalAt(text, start)); // "Phòng 8"
  const number = mayHaveNumber ? endOfOwnNumber(text, found.end) : undefined;
  const nameEnd = endOfUnitName(text, number ?? found.end, viewpoint, !head.isAlone && number === undefined);
  const plural = readPluralLevel(text, nameEnd) ?? readSettlements(text, nameEnd);
  const areas = plural ? [] : readAreas(text, nameEnd, viewpoint);
  const isTier = plural?.slug.startsWith('tuyen-');
  const isOfAll = viewpoint.isCell && plural !== undefined; // "Đoàn các xã, thị trấn"
  if (nameEnd === found.end && !isTier && !isOfAll && !(head.isAlone && (plural ?? areas.length > 0))) return undefined;
  const ownName = nameOfUnit(found, nameEnd, text, viewpoint);
  if (CONCERNED.test(ownName)) return undefined;
  const slug = unitSlug(ownName);
  const end = areas.at(-1)?.end ?? nameEnd;
  const isOfOwnArea = areas.length === 0 || resolveAreas(areas, viewpoint).area === viewpoint.area;
  if (!plural && isOfOwnArea && isShortOfBoard(slug, viewpoint)) return theIssuer(start, end, text, viewpoint);
  if (plural) {
    const kind = unitSlug(agencyRegister().byName(ownName, viewpoint.on)?.name ?? ownName);
    return { ...groupOfUnits(start, plural.end, `${kind}-${plural.slug}`, text), ofEach: { name: ownName, level: plural.slug } };
  }
  const name = oneLine(`${writeOut(ownName)}${text.slice(nameEnd, end)}`);
  return {
    ...unitMention({
      start,
      end,
      slug,
      owner: ownerByHead(slug, head, areas, viewpoint),
      name,
      kind: areas.some((area) => area.name === undefined) ? 'relative' : 'agency',
      confidence: viewpoint.isCell ? CONFIDENCE.composed : CONFIDENCE.uncertain,
      ...(name.includes(',') ? { flags: ['split-uncertain' as const] } : {}),
    }),
    ...(areas.length === 0 ? { unitSlug: slug } : {}),
  };
}

/** "Lãnh đạo Sở phụ trách lĩnh vực": names of departments and ministries have a capital, a verb in small letters tells what is done. */
function isSelfDoing({ head, end }: FoundHead, text: string, viewpoint: Viewpoint): boolean {
  const isDepartment = head.isShared && (head.scope === 'province' || head.scope === 'none');
  return isDepartment && isDutyAt(text, skipBlank(text, end), { ...viewpoint, isCell: false });
}

function groupOfUnits(start: number, end: number, slug: string, text: string): UnitDraft {
  const name = oneLine(text.slice(start, end));
  return unitMention({ start, end, slug: `group:${slug}`, owner: undefined, name, kind: 'group', confidence: CONFIDENCE.composed });
}
