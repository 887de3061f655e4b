import { outermostOwner, ownerOfAgency, slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { forceOn } from '../../knowledge/instruments/in-force.js';
import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import type { Instrument } from '../../knowledge/instruments/instruments.js';
import { isBefore } from '../../knowledge/days/partial-dates.js';
import { splitInstrumentId } from '../../store/citations/instrument-id.js';
import type { Citation } from '../../store/citations/select-citations.js';

interface Fit {
  /** The one that is meant. */
  instrument: Instrument | undefined;
  /** The mention leaves something open, and it is the only one that fits. */
  isFitted: boolean;
  /** Where several may be meant. */
  candidates: readonly Instrument[];
}

/**
 * The instrument of the register that a mention means: the one with its id;
 * where the mention leaves year or issuer open, the one that had been issued
 * when the plan was written, by a body of the plan's province where it is
 * local; of several the only one in force.
 */
export function fitInstrument(citation: Citation, register: InstrumentRegister): Fit {
  const { instrumentId } = citation;
  if (instrumentId !== null && !instrumentId.includes('?'))
    return { instrument: register.byId(instrumentId), isFitted: false, candidates: [] };
  const on = citation.plan.issuedOn ?? undefined;
  const issued = possible(citation, register).filter((act) => on === undefined || !isBefore(on, act.issuedOn));
  const inForce = issued.filter((act) => forceOn(act, on, register).verdict === 'in-force');
  const isSettled =
    inForce.length === 1 && issued.every((act) => inForce.includes(act) || forceOn(act, on, register).verdict !== 'unknown');
  const [only, ...others] = isSettled ? inForce : issued;
  if (only && others.length === 0) return { instrument: only, isFitted: true, candidates: [] };
  return { instrument: undefined, isFitted: false, candidates: issued };
}

function possible(citation: Citation, register: InstrumentRegister): readonly Instrument[] {
  if (citation.candidates.length > 0) return citation.candidates.flatMap((id) => register.byId(id) ?? []);
  const { type, issuer, year, number, yearSeries } = splitInstrumentId(citation.instrumentId ?? '');
  if (type === undefined || number === undefined) return [];
  return register.ofNumber(type, number).filter((act) => {
    const known = splitInstrumentId(act.id);
    const isOfSeries = citation.resolution === 'stated' && issuer === undefined ? true : known.yearSeries === yearSeries;
    return isOfSeries && (year ?? known.year) === known.year && isIssuedBy(act.issuer, issuer, citation.plan.issuer?.id);
  });
}

/** "ubnd@?" is that of the plan's own province. */
function isIssuedBy(actual: string, said: string | undefined, planIssuer: string | null | undefined): boolean {
  if (said === undefined) return true;
  if (ownerOfAgency(said) !== '?') return actual === said;
  return slugOfAgency(actual) === slugOfAgency(said) && ownerOfAgency(actual) === outermostOwner(planIssuer ?? '');
}
