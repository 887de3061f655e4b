import { areaKindsInNames } from '../../../knowledge/agencies/area-words.js';
import { DASHES, WORD_END } from '../../../text/patterns.js';
import { endOfMatch, isCapitalAt, oneLine, skipBlank } from '../scan.js';
import { isHeadOfIssuer, organisationOf, type Viewpoint } from '../viewpoint.js';
import { readBody, type Body } from './bodies/body.js';
import { shortNameAt } from './units/short-name-at.js';
import { headAt } from './units/unit-start.js';

/** To whom a unit, a group or a post belongs. */
export interface Owner {
  /** Agency id; undefined when the words name an issuer that nobody knows. */
  readonly id: string | undefined;
  readonly end: number;
  /** The words name a body; else they point to the issuer: "Sở", "cơ quan". */
  readonly body?: Body;
  /** The words name a unit that has units of its own: "Ban Chỉ đạo". */
  readonly isUnit?: true;
  /** The words without the particle: "UBND tỉnh". */
  readonly words: string;
}

/** thuộc  |  trực thuộc  |  của  |  thuộc quyền quản lý của */
const BELONGING = new RegExp(` ?(?:trực thuộc|thuộc|của|cho|thuộc quyền quản lý của)${WORD_END}`, 'iuy');
const DASH = new RegExp(` ?[${DASHES}]`, 'uy');
/** Tỉnh Hội  |  Huyện hội */
const OF_LEVEL = new RegExp(`${areaKindsInNames} ?(?=[Hh]ội${WORD_END})`, 'uy');
/** cơ quan  |  đơn vị */
const SELF = new RegExp(`(?:cơ quan|đơn vị)${WORD_END}`, 'iuy');

/** "thuộc Sở", "của Sở Nội vụ", " - Sở KH và CN", " Sở" after the name of a unit. */
export function readOwner(text: string, offset: number, viewpoint: Viewpoint): Owner | undefined {
  const start = startOfOwner(text, offset);
  const short = shortNameAt(text, start, viewpoint);
  if (short) return { id: short.value, end: short.end, isUnit: true, words: text.slice(start, short.end) };
  const body = readBody(text, start, viewpoint);
  if (body) return isOwner(body) ? { id: body.id, end: body.end, body, words: oneLine(text.slice(start, body.end)) } : undefined;
  const end = endOfSelf(text, start, viewpoint);
  if (end === undefined) return undefined;
  return { id: organisationOf(viewpoint) ?? viewpoint.issuer, end, words: text.slice(start, end) };
}

/** Behind the particle or the dash, if there is one. */
export function startOfOwner(text: string, offset: number): number {
  return skipBlank(text, endOfMatch(BELONGING, text, offset) ?? endOfMatch(DASH, text, offset) ?? offset);
}

/** What may have units: no group, no unit that itself belongs to the issuer, but its youth union and its Party organisation. */
function isOwner({ kind, entry }: Body): boolean {
  return kind !== 'group' && (entry.area !== 'issuer' || entry.level === 'front' || entry.level === 'party');
}

/** "Sở" in the plan of a department: the first word of the issuer's own name, with no name after it. */
export function endOfSelf(text: string, start: number, viewpoint: Viewpoint): number | undefined {
  const self = endOfMatch(SELF, text, start);
  if (self !== undefined) return self;
  const from = organisationOf(viewpoint) === undefined ? start : (endOfMatch(OF_LEVEL, text, start) ?? start);
  const head = headAt(text, from);
  if (!head) return undefined;
  const isOwn = viewpoint.issuer === undefined || isHeadOfIssuer(text.slice(from, head.end), viewpoint);
  if (!isOwn || isCapitalAt(text, skipBlank(text, head.end))) return undefined;
  return head.end;
}
