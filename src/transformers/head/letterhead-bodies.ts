import { ownerOfAgency, slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import type { AgencyContext } from '../../mentions/agency/agency-mention.js';
import type { AgencyDraft } from '../../tree/drafts.js';
import type { SourceText } from '../../tree/source-text.js';
import { bodiesOfLine } from './bodies-of-line.js';
import { bodyOf, entryOf, type Body } from './body-of-line.js';
import { readWithAbove } from './read-with-above.js';

/** Who issues and who stands above, as a letterhead has them, and from where the rest of the paper is said. */
export interface LetterheadBodies {
  issuer?: AgencyDraft | undefined;
  superior?: AgencyDraft | undefined;
  context: AgencyContext;
}

/** Reads the lines of a letterhead: the issuer's is the last, and the one above names its area with it. A stamp above may name the issuer twice. */
export function readLetterheadBodies(lines: readonly SourceText[], context: AgencyContext): LetterheadBodies {
  const named = lines.flatMap((line) => bodiesOfLine(line, context));
  const whole = ofTheWhole(named);
  if (whole) return { issuer: stated(whole), context };
  const bodies = withoutWhole(named);
  const [first] = bodies;
  const last = bodies.at(-1);
  const above = bodies.length > 1 && first ? bodyOf(first.text, context) : undefined;
  if (!first || !above) return { issuer: last && draft(last, bodyOf(last.text, context)), context };
  const own = { ...context, ...areaBelow(above.value), issuer: above.value, issuerName: above.name };
  const issuer = last && (readWithAbove(above, last.text, own) ?? bodyOf(last.text, own));
  const superior = issuer && isPart(issuer, above) ? (nationwide(first.text) ?? above) : above;
  const isTwice = superior.value === issuer?.value;
  return { issuer: last && stated(draft(last, issuer)), superior: isTwice ? undefined : draft(first, superior), context: own };
}

/** The Party's central committee; an organisation calls its own one so too. */
const CENTRAL_COMMITTEE = 'tw';

/** "BAN CHẤP HÀNH TRUNG ƯƠNG" and, where other papers have the motto, "ĐOÀN TNCS HỒ CHÍ MINH": the whole issues by its committee. */
function ofTheWhole([first, last, ...more]: readonly SourceText[]): AgencyDraft | undefined {
  const whole = last && more.length === 0 ? nationwide(last.text) : undefined;
  const isOrganisation = whole && entryOf(whole)?.level === 'front';
  return last && isOrganisation && first && bodyOf(first.text, {})?.value === CENTRAL_COMMITTEE ? draft(last, whole) : undefined;
}

/** Where other papers have the motto, one of an organisation has its whole name: "TỈNH ĐOÀN GIA LAI", "BCH ĐOÀN HUYỆN MANG YANG" and then "ĐOÀN TNCS HỒ CHÍ MINH". */
function withoutWhole(bodies: readonly SourceText[]): SourceText[] {
  return bodies.filter(({ text }, index) => {
    const whole = nationwide(text);
    return !whole || !bodies.slice(0, index).some((above) => isPartOf(above.text, whole));
  });
}

function isPartOf(line: string, whole: Body): boolean {
  const part = bodyOf(line, {});
  return part !== undefined && isPart(part, whole) && nationwide(line) === undefined;
}

/** A body below the committee of a district is that district's. */
function areaBelow(superior: string): Pick<AgencyContext, 'area'> {
  const area = ownerOfAgency(superior);
  return area?.includes('.') ? { area } : {};
}

function isPart(issuer: Body, { value }: Body): boolean {
  return issuer.value.split('@').includes(slugOfAgency(value));
}

/** Kinds of organisations that the whole country has one of. */
const NATIONWIDE = new Set(['front', 'vertical', 'unit']);

/** "KHO BẠC NHÀ NƯỚC", "ĐOÀN TNCS HỒ CHÍ MINH" above a part of them: where the line names no area, the whole. */
function nationwide(line: string): Body | undefined {
  const body = bodyOf(line, {});
  const owner = body && ownerOfAgency(body.value);
  if (!body || owner === undefined) return body;
  return owner === '?' && NATIONWIDE.has(entryOf(body)?.level ?? '') ? { ...body, value: slugOfAgency(body.value) } : undefined;
}

function draft(source: SourceText, body: Body | undefined): AgencyDraft | undefined {
  if (!body) return undefined;
  const { value, name, of, origin, confidence } = body;
  return { source, start: 0, end: source.text.length, value, name, kind: 'agency', ...(of ? { of } : {}), origin, confidence };
}

/** The line above names the area, so that the letterhead says all of it. */
function stated(issuer: AgencyDraft | undefined): AgencyDraft | undefined {
  return issuer && { ...issuer, origin: 'stated' };
}
