import type { AgencyContext, AgencyMention } from '../../mentions/agency/agency-mention.js';
import { findAgencies } from '../../mentions/agency/find-agencies.js';
import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import { agencyRegister } from '../../knowledge/agencies.js';
import type { AgencyDraft, EndDraft, HeadDraft } from '../../tree/drafts.js';
import type { Content, PlanTree } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { documentDate } from '../agency-context.js';
import { issuerProvince } from './issuer-province.js';
import { announcement } from './read-head.js';

/** What the document offers as evidence of who issued it. */
interface Evidence {
  head: HeadDraft;
  end: EndDraft;
  opening: SourceText | undefined;
  context: AgencyContext;
}

/** One place where the issuer may be named; undefined when it is not. */
type Witness = (evidence: Evidence) => AgencyDraft | undefined;

/**
 * Settles who issued the plan and the decision it comes with. A letterhead
 * says it; without one the symbol, the title, the opening sentence and the
 * signature are asked in this order, and the record says so.
 */
export function resolveIssuer() {
  return (tree: PlanTree): void => {
    const { decision, landmarks } = tree;
    if (decision) settle(decision.head, decision.end, landmarks.decision?.opening ?? [], decision.head);
    settle(tree.head, tree.end, landmarks.plan.opening, decision?.head);
    const { issuer } = tree.head;
    if (!issuer) tree.issues.push({ code: 'issuer-missing', severity: 'warning', path: '/header/issuer' });
    else if (issuer.why) tree.issues.push({ code: 'issuer-inferred', severity: 'info', path: '/header/issuer', data: { from: issuer.why } });
  };
}

function settle(head: HeadDraft, end: EndDraft, opening: readonly Content[], decision: HeadDraft | undefined): void {
  const last = opening.findLast((piece) => piece.type === 'passage')?.source;
  const on = documentDate(head) ?? (decision && documentDate(decision));
  const province = issuerProvince(head, end, opening, on) ?? decision?.area;
  const context: AgencyContext = { ...(province ? { area: province } : {}), ...(on ? { on } : {}) };
  const superior = head.bodies.length > 1 && head.bodies[0] ? readBody(head.bodies[0], context) : undefined;
  const own: AgencyContext = superior?.value ? { ...context, ...areaOf(superior.value), issuer: superior.value, issuerName: superior.name } : context;
  const evidence: Evidence = { head, end, opening: last, context: own };
  const issuer = witnesses.map((ask) => ask(evidence)).find((found) => found !== undefined) ?? decision?.issuer;
  if (superior) head.superior = superior;
  if (issuer) head.issuer = issuer;
  const area = issuer?.value?.split('@').at(-1);
  if (area && issuer?.value?.includes('@')) head.area = area;
  else if (province) head.area = province;
}

/** A body below the committee of a district is that district's. */
function areaOf(superior: string): Pick<AgencyContext, 'area'> {
  const [, area] = superior.split('@');
  return area?.includes('.') ? { area } : {};
}

/** The line above the issuer's names its area, so that the letterhead says all of it. */
const letterhead: Witness = ({ head, context }) => {
  const body = head.bodies.at(-1);
  const issuer = body && readBody(body, context);
  return issuer && context.issuer ? { ...issuer, origin: 'stated' } : issuer;
};

// KH-SKHCN, with the province of the place line
const symbol: Witness = ({ head: { number }, context }) => {
  const code = number?.symbol.value.split('-').slice(1).join('-');
  const entry = code ? agencyRegister().byCode(code, context.on) : undefined;
  if (!number || !entry || (entry.area !== 'none' && entry.area !== 'province')) return undefined;
  const value = entry.area === 'none' ? entry.slug : `${entry.slug}@${context.area ?? '?'}`;
  const { start, end } = number.symbol;
  return { source: number.source, start, end, value, name: entry.name, kind: 'agency', origin: 'inferred', why: 'symbol', confidence: 0.9 };
};

// … năm 2018 của Ban Quản lý Khu kinh tế Vân Phong
const title: Witness = ({ head, context }) => {
  const owner = [...head.title.text.matchAll(/(?<!\p{L})của\s+/giu)].at(-1);
  if (!owner) return undefined;
  const start = owner.index + owner[0].length;
  const [first] = parseAgencies(head.title.text.slice(start), context);
  return isBody(first) ? inferred(head.title, first, 'title', start) : undefined;
};

// Sở Khoa học và Công nghệ ban hành Kế hoạch …
const opening: Witness = ({ opening: sentence, context }) => {
  const from = sentence && announcement(sentence);
  if (!sentence || !from) return undefined;
  const before = sentence.text.slice(0, sentence.text.length - from.text.length);
  const last = findAgencies(before, context).at(-1);
  return isBody(last) && /^[\s,;]*$/u.test(before.slice(last.end)) ? inferred(sentence, last, 'opening') : undefined;
};

// TM. ỦY BAN NHÂN DÂN
const signature: Witness = ({ end, context }) => {
  for (const { position, authorities } of end.signatories) {
    const collective = authorities.find(({ mark }) => mark === 'TM')?.of;
    const [first] = collective ? parseAgencies(collective, context) : [];
    if (isBody(first)) return { ...inferred(position, first, 'signature'), start: 0, end: position.text.length };
  }
  return undefined;
};

const witnesses: readonly Witness[] = [letterhead, symbol, title, opening, signature];

function readBody(source: SourceText, context: AgencyContext): AgencyDraft | undefined {
  const [first] = parseAgencies(source.text, context);
  if (!isBody(first)) return undefined;
  const { value, name, of, origin, confidence } = first;
  return { source, start: 0, end: source.text.length, value, name, kind: 'agency', ...(of ? { of } : {}), origin, confidence };
}

function isBody(mention: AgencyMention | undefined): mention is AgencyMention & { value: string } {
  return mention?.value != null && mention.kind !== 'group' && mention.kind !== 'person';
}

function inferred(source: SourceText, { start, end, value, name, of, confidence }: AgencyMention, why: string, offset = 0): AgencyDraft {
  const place = { source, start: start + offset, end: end + offset };
  return { ...place, value, name, kind: 'agency', ...(of ? { of } : {}), origin: 'inferred', why, confidence: Math.min(confidence, 0.9) };
}
