import { forceOn, type Doubt, type Force } from '../../knowledge/instruments/in-force.js';
import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import type { Instrument } from '../../knowledge/instruments/instruments.js';
import { isOtherDay } from '../../knowledge/days/partial-dates.js';
import type { Page, PageOf } from '../../store/sql/page.js';
import type { Citation } from '../../store/citations/select-citations.js';
import type { Store } from '../../store/store.js';
import { listCitations, type CitationFilter } from './cites.js';
import { fitInstrument } from './fit-instrument.js';
import { knownInstrument, laterActs, type KnownInstrument, type LaterActs } from './known-instrument.js';

/** Whether what a plan cites was in force when the plan was issued, as far as the register tells. */
export interface CitationValidity extends LaterActs {
  verdict: Force['verdict'];
  /** Why it is unknown: not in the register, several that may be meant, a plan without a date, or what its entry lacks. */
  doubt: Doubt | 'not-registered' | 'ambiguous' | 'plan-undated' | null;
  /** From when to when it is in force, ISO dates as far as known, both included. */
  from: string | null;
  to: string | null;
  /**
   * Where the start is not known, the day of issue: an act holds 45, 10 or 7
   * days later by the issuer's rank, from that day by the short procedure, and
   * before it by exception only (law 80/2015/QH13, articles 151 and 152).
   */
  notBefore: string | null;
  instrument: KnownInstrument | null;
  /** The plan does not say which; it is the only one that fits. */
  isFitted: boolean;
  /** The ones that may be meant. */
  candidates: KnownInstrument[];
  /** The register's date where the plan has another. */
  registeredDate: string | null;
}

export interface CheckedCitation extends Citation {
  validity: CitationValidity;
}

/** Citations as `listCitations` gives them, each with what the register says of it on the plan's own date. */
export async function checkCitations(
  store: Store,
  register: InstrumentRegister,
  filter: CitationFilter = {},
  page: Page = {},
): Promise<PageOf<CheckedCitation>> {
  const { items, ...rest } = await listCitations(store, filter, page);
  return { ...rest, items: items.map((citation) => ({ ...citation, validity: checkCitation(citation, register) })) };
}

export function checkCitation(citation: Citation, register: InstrumentRegister): CitationValidity {
  const on = citation.plan.issuedOn ?? undefined;
  const { instrument, isFitted, candidates } = fitInstrument(citation, register);
  if (!instrument) return unknown(candidates, register);
  const { verdict, doubt = null, from = null, to = null } = forceOn(instrument, on, register);
  return {
    verdict,
    doubt: on === undefined ? 'plan-undated' : doubt,
    from,
    to,
    notBefore: from === null && instrument.issuedOn !== '' ? instrument.issuedOn : null,
    instrument: knownInstrument(instrument, register),
    isFitted,
    candidates: [],
    registeredDate: misdated(citation, instrument),
    ...laterActs(instrument, register),
  };
}

function unknown(candidates: readonly Instrument[], register: InstrumentRegister): CitationValidity {
  return {
    verdict: 'unknown',
    doubt: candidates.length > 0 ? 'ambiguous' : 'not-registered',
    from: null,
    to: null,
    notBefore: null,
    instrument: null,
    isFitted: false,
    candidates: candidates.map((act) => knownInstrument(act, register)),
    registeredDate: null,
    amendedBy: [],
    replacedBy: [],
  };
}

function misdated({ issuedOn }: Citation, instrument: Instrument): string | null {
  return issuedOn !== null && isOtherDay(issuedOn, instrument.issuedOn) ? instrument.issuedOn : null;
}
