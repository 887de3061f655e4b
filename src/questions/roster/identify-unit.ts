import { distance } from 'fastest-levenshtein';
import { successorsOf } from '../../knowledge/agencies/agency-successors.js';
import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import { unitSlug } from '../../mentions/agency/unit-slug.js';
import { slug } from '../../text/fold.js';
import type { RosterAgency, RosterRow } from './roster-report.js';

/** A body that has sent a plan. */
export interface KnownIssuer {
  readonly id: string | null;
  readonly name: string;
}

export interface IdentifiedUnit extends Pick<RosterRow, 'agency' | 'match' | 'candidates'> {
  /** Those of the issuers that are the unit. */
  readonly issuers: readonly KnownIssuer[];
}

export interface RosterContext {
  /** Province from which "Sở Y tế" is said, where it is known. */
  readonly province: string | undefined;
  /** ISO date by which renamed and merged units are taken as one. */
  readonly on: string;
}

/** Of a name of twenty letters four may differ. */
const LIKE = 0.8;
/** Below, naming the nearest would only mislead. */
const FAINTLY_LIKE = 0.5;

/**
 * Which of the issuers a roster means by a unit: by the register of agencies;
 * where that knows only the kind of body ("Sở Y tế" without a province), the
 * issuer of that kind if there is one; else by likeness of the names.
 */
export function identifyUnit(unit: string, issuers: readonly KnownIssuer[], context: RosterContext): IdentifiedUnit {
  const agency = readUnit(unit, context) ?? readArea(unit, context);
  if (!agency) return byLikeness(unit, issuers);
  const same = issuers.filter(({ id }) => id !== null && isSame(agency.id, id, context.on));
  if (!agency.id.includes('?')) return { agency: same[0] ?? agency, match: 'certain', candidates: [], issuers: same };
  const bodies = [...new Set(same.map(({ id }) => id))];
  if (bodies.length === 1) return { agency: same[0] ?? agency, match: 'certain', candidates: [], issuers: same };
  const likely = bodies.length === 0 ? byLikeness(unit, issuers) : undefined;
  if (likely?.match === 'doubtful') return likely;
  return { agency: null, match: bodies.length === 0 ? 'certain' : 'doubtful', candidates: distinct(same), issuers: [] };
}

function readUnit(text: string, { province, on }: RosterContext): { id: string; name: string } | undefined {
  const [first, ...others] = parseAgencies(text, { on, ...(province !== undefined && { area: province }) });
  const isWhole = others.length === 0 && first?.start === 0 && first.end === text.length;
  if (!isWhole || first.value === null || first.flags?.includes('agency-unread')) return undefined;
  return first.value.startsWith('group:') ? undefined : { id: first.value, name: first.name };
}

/** "Phường Vinh Phú" is its committee. */
function readArea(text: string, context: RosterContext): { id: string; name: string } | undefined {
  const committee = readUnit(`UBND ${text}`, context);
  return committee && slug(committee.name).endsWith(slug(text)) ? committee : undefined;
}

/** One id with "?" where the roster does not say the area: "so-y-te@?", "ubnd@?.dien-chau". */
function isSame(unit: string, issuer: string, on: string): boolean {
  if (unit.includes('?')) {
    const [asked, given] = [partsOf(unit), partsOf(issuer)];
    return asked.length === given.length && asked.every((part, place) => part === '?' || part === given[place]);
  }
  return unit === issuer || successorsOf(unit, on).includes(issuer) || successorsOf(issuer, on).includes(unit);
}

function partsOf(id: string): string[] {
  return id.split(/[@.]/u);
}

function byLikeness(unit: string, issuers: readonly KnownIssuer[]): IdentifiedUnit {
  const likely = issuers
    .map((issuer) => ({ issuer, likeness: likeness(unit, issuer.name) }))
    .filter((one) => one.likeness >= LIKE)
    .toSorted((one, other) => other.likeness - one.likeness);
  const [best, ...others] = likely.map(({ issuer }) => issuer);
  if (!best) return { agency: null, match: 'none', candidates: nearest(unit, issuers), issuers: [] };
  const isBest = (issuer: KnownIssuer): boolean => issuer.id === best.id && issuer.name === best.name;
  return {
    agency: best,
    match: 'doubtful',
    candidates: distinct(others.filter((issuer) => !isBest(issuer))),
    issuers: issuers.filter(isBest),
  };
}

/** 1 for the same letters, marks, case and short forms aside. */
function likeness(one: string, other: string): number {
  const [a, b] = [unitSlug(one), unitSlug(other)];
  return 1 - distance(a, b) / Math.max(1, a.length, b.length);
}

function distinct(issuers: readonly KnownIssuer[]): KnownIssuer[] {
  return [...new Map(issuers.map((issuer) => [issuer.id ?? issuer.name, issuer])).values()];
}

function nearest(unit: string, issuers: readonly KnownIssuer[]): RosterAgency[] {
  const [first] = issuers.toSorted((one, other) => likeness(unit, other.name) - likeness(unit, one.name));
  return first && likeness(unit, first.name) >= FAINTLY_LIKE ? [first] : [];
}
