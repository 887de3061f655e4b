import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import type { Instrument, InstrumentRelation } from '../../knowledge/instruments/instruments.js';
import { foldKey } from '../../text/fold.js';
import type { InstrumentQuestion } from '../../store/citations/citation-filter.js';
import { countInstruments } from '../../store/citations/count-instruments.js';
import { splitInstrumentId, type InstrumentParts } from '../../store/citations/instrument-id.js';
import type { Store } from '../../store/store.js';
import { knownInstrument, laterActs, type KnownInstrument, type LaterActs } from './known-instrument.js';
import { readInstrument } from '../conditions/read-instrument.js';

/** All that is known of one instrument: the register's entry, and how the store's plans cite it. */
export interface InstrumentEntry extends KnownInstrument, LaterActs {
  /** Names under which it is cited without its number. */
  titles: string[];
  /** ISO dates as far as known, both included. */
  from: string | null;
  to: string | null;
  state: Instrument['state'];
  /** As the entry has them; `amendedBy` and `replacedBy` follow from them. */
  relations: InstrumentRelation[];
  citedBy: { plans: number; mentions: number; firstOn: string | null; lastOn: string | null };
}

/**
 * The instruments of the register that a person may mean, the oldest first.
 *
 * @throws KehoachError "instrument-unread"
 */
export async function lookUpInstrument(store: Store, register: InstrumentRegister, text: string): Promise<InstrumentEntry[]> {
  const question = readInstrument(text);
  const found = register.all.filter((act) => isMeant(act, question)).toSorted((one, other) => one.issuedOn.localeCompare(other.issuedOn));
  return Promise.all(found.map((act) => entryOf(store, act, register)));
}

function isMeant(act: Instrument, question: InstrumentQuestion): boolean {
  if ('parts' in question) return hasParts(splitInstrumentId(act.id), question.parts);
  const { ids, name } = question;
  return ids.includes(act.id) || (name !== undefined && act.titles.some((title) => foldKey(title) === foldKey(name)));
}

/** "ubnd@?" is that of any area, "qh" of any term. */
function hasParts(actual: InstrumentParts, { issuer, ...asked }: InstrumentParts): boolean {
  const { type = actual.type, year = actual.year, number = actual.number, yearSeries = actual.yearSeries } = asked;
  const body = issuer?.replace(/@\?.*$/u, '');
  const isIssuer = body === undefined || actual.issuer === body || actual.issuer?.replace(/(?:@.*|\d+)$/u, '') === body;
  return isIssuer && type === actual.type && year === actual.year && number === actual.number && yearSeries === actual.yearSeries;
}

async function entryOf(store: Store, act: Instrument, register: InstrumentRegister): Promise<InstrumentEntry> {
  const { items } = await countInstruments(store, { instrument: { ids: [act.id] } }, { limit: 1 });
  const { plans = 0, mentions = 0, firstOn = null, lastOn = null } = items[0] ?? {};
  return {
    ...knownInstrument(act, register),
    titles: [...act.titles],
    from: act.validFrom ?? null,
    to: act.validTo ?? null,
    state: act.state,
    relations: [...act.relations],
    citedBy: { plans, mentions, firstOn, lastOn },
    ...laterActs(act, register),
  };
}
