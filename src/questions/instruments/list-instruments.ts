import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import type { Instrument } from '../../knowledge/instruments/instruments.js';
import type { Page, PageOf } from '../../store/sql/page.js';
import type { Store } from '../../store/store.js';
import { countInstruments, type CitationFilter, type InstrumentCount } from './cites.js';
import { knownInstrument, laterActs, type KnownInstrument, type LaterActs } from './known-instrument.js';

/** What the register says of a cited instrument today. */
export interface Standing extends KnownInstrument, LaterActs {
  state: Instrument['state'];
  /** ISO dates as far as known, both included. */
  from: string | null;
  to: string | null;
}

export interface ListedInstrument extends InstrumentCount {
  /** null where the register does not have it, or it is not wholly known which it is. */
  standing: Standing | null;
}

/** The instruments that plans cite, those of the most plans first, each with what became of it. */
export async function listInstruments(
  store: Store,
  register: InstrumentRegister,
  filter: CitationFilter = {},
  page: Page = {},
): Promise<PageOf<ListedInstrument>> {
  const { items, ...rest } = await countInstruments(store, filter, page);
  return { ...rest, items: items.map((count) => ({ ...count, standing: standingOf(count, register) })) };
}

function standingOf({ instrumentId }: InstrumentCount, register: InstrumentRegister): Standing | null {
  const act = instrumentId === null ? undefined : register.byId(instrumentId);
  if (!act) return null;
  const { state, validFrom = null, validTo = null } = act;
  return { ...knownInstrument(act, register), ...laterActs(act, register), state, from: validFrom, to: validTo };
}
