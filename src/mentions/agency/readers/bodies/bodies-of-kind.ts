import { pluralNames } from '../../../../knowledge/agencies/unit-names.js';
import { bodyMention, type UnitDraft } from '../../build-mention.js';
import { pluralSlug } from '../../entry-variants.js';
import { ownLevel } from '../../resolve-area.js';
import { endOfJoint, oneLine, startOfEach } from '../../scan.js';
import { isCentral, issuerOwner, type Viewpoint } from '../../viewpoint.js';
import type { Body } from './body.js';
import type { PluralLevel } from '../areas/plural-level.js';
import { readSettlements } from '../areas/settlements.js';
import { beginsUnit } from '../units/unit-start.js';

/** "Tổ công nghệ số cộng đồng các khóm": one in each. */
export function ofSettlements(index: number, body: Body, text: string): UnitDraft | undefined {
  const places = body.entry.level === 'unit' && !body.hasArea ? readSettlements(text, body.end) : undefined;
  if (!places) return undefined;
  const slug = pluralNames().get(body.slug) ?? `${body.slug}-${places.slug}`;
  return groupOf(index, { ...body, end: places.end, id: `group:${slug}` }, text);
}

/** "các Sở Giao thông vận tải" in the paper of a ministry, "các Phòng Tư pháp" in that of a department: a province and a district have one. */
export function ofAllBelow(index: number, body: Body, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const level = levelBelow(body, viewpoint);
  if (!level || sharesHead(text, body.end)) return undefined;
  return groupOf(index, { ...body, id: `group:${pluralSlug(body.entry, level)}` }, text);
}

/** The level on which such bodies stand, where it is below the issuer's. */
function levelBelow({ entry, hasArea, kind }: Body, viewpoint: Viewpoint): PluralLevel['slug'] | undefined {
  if (isCentral(viewpoint) && entry.area === 'province') return 'cap-tinh';
  const isOfDistrict = entry.area === 'district' && !hasArea && kind !== 'group';
  return isOfDistrict && viewpoint.province !== undefined && ownLevel(viewpoint) === 'province' ? 'cap-huyen' : undefined;
}

/** "các Sở Tài chính, Xây dựng" */
function sharesHead(text: string, end: number): boolean {
  const joint = endOfJoint(text, end);
  return joint !== undefined && !beginsUnit(text, joint);
}

/** "các Hạt Kiểm lâm" of the issuer, "các Tổ công nghệ số cộng đồng" whosever; of all other bodies there is one, so "các" says something else: undefined. */
export function allOfKind(index: number, body: Body, text: string, viewpoint: Viewpoint): UnitDraft | undefined {
  const level = body.plural ?? levelOfKind(body, viewpoint);
  if (level) return groupOf(index, { ...body, id: body.plural ? body.id : `group:${pluralSlug(body.entry, level)}` }, text);
  const isManifold = body.entry.level === 'unit' && body.kind !== 'group' && !body.hasArea;
  if (!isManifold) return undefined;
  const everywhere = pluralNames().get(body.slug);
  const group = everywhere?.includes('{level}') === false ? everywhere : `${body.slug}@${issuerOwner(viewpoint)}`;
  return groupOf(index, { ...body, id: `group:${group}` }, text);
}

/** "các Công an xã": the area's kind alone, below the issuer's own level, is that of each. */
function levelOfKind({ area, hasArea, kind, entry }: Body, viewpoint: Viewpoint): PluralLevel['slug'] | undefined {
  if (!hasArea || kind !== 'relative' || entry.area === 'issuer' || viewpoint.province === undefined) return undefined;
  if (area?.level === 'commune' && ownLevel(viewpoint) !== 'commune') return 'cap-xa';
  return area?.level === 'district' && ownLevel(viewpoint) === 'province' ? 'cap-huyen' : undefined;
}

function groupOf(index: number, body: Body, text: string): UnitDraft {
  const start = startOfEach(text, index);
  const name = oneLine(text.slice(start, body.end));
  const { unitSlug: _unitSlug, ...group } = bodyMention(start, { ...body, name, kind: 'group' }, undefined);
  return group;
}
