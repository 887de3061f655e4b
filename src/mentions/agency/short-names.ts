import { foldKey } from '../../text/fold.js';
import type { AgencyContext, AgencyMention, ShortName } from './agency-mention.js';
import { CONFIDENCE } from './build-mention.js';
import { findAgencies } from './find-agencies.js';
import { isInitialsOf } from './initials.js';
import { parseAgencies } from './parse-agencies.js';
import { DEFINITION } from './short-name-forms.js';

/** Phòng Trẻ em - Bình đẳng giới (Phòng TE-BĐG) */
const BRACKET = /\((\p{Lu}[^()\d,;:]{1,24})\)/gu;
/** "Các chữ viết tắt": P. KHTH là Phòng Kế hoạch tổng hợp; P. ĐD: Phòng Điều dưỡng. */
const GLOSSARY = /(?:viết|gọi) tắt/iu;
const ENTRY = /(?<=^|[;:,.\n] ?|- )(\p{Lu}[\p{L}.&/ -]{1,24}?)(?: là |: ?| = ?)(\p{Lu}[^;.:\n]{4,80})(?=[;.\n]|$)/gu;
const LONGEST_NAME = 120;

/** The short names that a paper gives units in its own words; what it explains goes before what is known elsewhere. */
export function findShortNames(text: string, context: AgencyContext): ShortName[] {
  const explained = Array.from(text.matchAll(DEFINITION), ({ 1: short = '', index }) => shortName(short, unitBefore(text, index, context)));
  const listed = GLOSSARY.test(text)
    ? Array.from(text.matchAll(ENTRY), ({ 1: short = '', 2: full = '' }) => shortName(short, onlyUnit(full, context)))
    : [];
  const bracketed = Array.from(text.matchAll(BRACKET), ({ 1: short = '', index }) => {
    const unit = unitBefore(text, index, context);
    if (!unit || isKnown(short, context)) return undefined;
    return isInitialsOf(short, unit.name) ? shortName(short, unit) : shortOfField(short, unit, context);
  });
  return [...explained, ...listed, ...bracketed].filter((found) => found !== undefined);
}

/** "Sở" and "Tổ công tác" are words of others' names too. */
const TWO_CAPITALS = /\p{Lu}[^]*\p{Lu}/u;

function shortName(short: string, unit: AgencyMention | undefined): ShortName | undefined {
  if (!unit?.value || !TWO_CAPITALS.test(short) || foldKey(short).length >= foldKey(unit.name).length) return undefined;
  const { value, name, kind, of } = unit;
  return { short: short.trim(), value, name, kind, ...(of === undefined ? {} : { of }) };
}

/** "Phòng Kê khai và Kế toán thuế (KK&KTT)" is "Phòng KK&KTT" from there on. */
function shortOfField(short: string, unit: AgencyMention, context: AgencyContext): ShortName | undefined {
  const [head = '', ...field] = unit.name.split(' ');
  const name = `${head} ${short}`;
  return isInitialsOf(short, field.join(' ')) && !isKnown(name, context) ? shortName(name, unit) : undefined;
}

/** The unit whose name ends where the bracket opens. */
function unitBefore(text: string, open: number, context: AgencyContext): AgencyMention | undefined {
  const before = text.slice(Math.max(0, open - LONGEST_NAME), open).trimEnd();
  const last = findAgencies(before, context).at(-1);
  return last?.end === before.length && last.kind === 'agency' ? last : undefined;
}

function onlyUnit(full: string, context: AgencyContext): AgencyMention | undefined {
  const [only, ...more] = parseAgencies(full, context);
  return more.length === 0 ? only : undefined;
}

function isKnown(short: string, context: AgencyContext): boolean {
  return parseAgencies(short, context).some(({ confidence }) => confidence >= CONFIDENCE.group);
}
