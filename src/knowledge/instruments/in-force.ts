import type { Instrument, InstrumentCatalogue } from './instruments.js';
import { dayBefore, firstDay, isBefore, isDay, lastDay } from '../days/partial-dates.js';

/** Why it cannot be said whether an instrument was in force. */
export type Doubt = 'start-unknown' | 'end-unknown' | 'day-unknown';

/**
 * What the register says of an instrument on a day. "unknown" is all that it
 * does not say: an entry without the day from which it holds proves nothing.
 */
export interface Force {
  readonly verdict: 'in-force' | 'not-issued' | 'not-yet' | 'ended' | 'unknown';
  /** Only with "unknown". */
  readonly doubt?: Doubt;
  /** ISO dates as far as known, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** By state of the entry, an instrument without an end has none. */
const STILL_HOLDS = new Set(['in-force', 'amended']);
const TAKES_ITS_PLACE = new Set(['replaced-by', 'ended-by', 'superseded-by']);
const ENDS_IT_WHOLLY = new Set(['replaced-by', 'ended-by']);

/**
 * Whether an instrument was in force on a day, or on each day of a month or
 * year where a document says no more.
 *
 * @param on ISO date as far as known
 */
export function forceOn(instrument: Instrument, on: string | undefined, register: InstrumentCatalogue): Force {
  return forceOf(instrument, register)(on);
}

/** The same to be asked of many days: what does not depend on the day is looked up once. */
export function forceOf(instrument: Instrument, register: InstrumentCatalogue): (on: string | undefined) => Force {
  const from = instrument.validFrom;
  const to = instrument.validTo ?? endByOthers(instrument, register);
  const period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return (on) => {
    if (on === undefined) return { verdict: 'unknown', doubt: 'day-unknown', ...period };
    if (isBefore(on, instrument.issuedOn)) return { verdict: 'not-issued', ...period };
    if (to !== undefined && isBefore(to, on)) return { verdict: 'ended', ...period };
    if (from === undefined) return { verdict: 'unknown', doubt: 'start-unknown', ...period };
    if (isBefore(on, from)) return { verdict: 'not-yet', ...period };
    const [start, end] = [firstDay(on), lastDay(on)];
    if (start < lastDay(from)) return { verdict: 'unknown', doubt: 'day-unknown', ...period };
    if (to !== undefined)
      return end <= firstDay(to) ? { verdict: 'in-force', ...period } : { verdict: 'unknown', doubt: 'day-unknown', ...period };
    const holds = STILL_HOLDS.has(instrument.state) || wasNotYetReplaced(instrument, on, register);
    return holds ? { verdict: 'in-force', ...period } : { verdict: 'unknown', doubt: 'end-unknown', ...period };
  };
}

/** Years within which the answer may change, in their order; in each other year one verdict counts for every day. */
export function turningYears(instrument: Instrument, register: InstrumentCatalogue): number[] {
  const { issuedOn, validFrom, validTo = endByOthers(instrument, register) } = instrument;
  const turns = [issuedOn, validFrom, validTo, ...placeTakers(instrument, register).map((act) => act?.issuedOn)];
  const years = turns.flatMap((date) => (date ? [Number(firstDay(date).slice(0, 4))] : []));
  return [...new Set(years)].toSorted((one, other) => one - other);
}

/** The day before the act that replaces it holds. */
function endByOthers({ relations }: Instrument, register: InstrumentCatalogue): string | undefined {
  const starts = relations
    .filter(({ kind }) => ENDS_IT_WHOLLY.has(kind))
    .flatMap(({ id }) => register.byId(id)?.validFrom ?? [])
    .filter(isDay);
  const [first] = starts.toSorted();
  return first === undefined ? undefined : dayBefore(first);
}

/** What another act replaced held at least until that was issued. */
function wasNotYetReplaced(instrument: Instrument, on: string, register: InstrumentCatalogue): boolean {
  const others = placeTakers(instrument, register);
  return instrument.state === 'replaced' && others.length > 0 && others.every((act) => act !== undefined && isBefore(on, act.issuedOn));
}

/** undefined for one that the register lacks. */
function placeTakers({ relations }: Instrument, register: InstrumentCatalogue): (Instrument | undefined)[] {
  return relations.filter(({ kind }) => TAKES_ITS_PLACE.has(kind)).map(({ id }) => register.byId(id));
}
