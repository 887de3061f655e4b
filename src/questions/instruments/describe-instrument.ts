import { KehoachError } from '../../errors/kehoach-error.js';
import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import type { Store } from '../../store/store.js';
import { countGroups, countInstruments, type CitationGroup, type InstrumentCount } from './cites.js';
import { lookUpInstrument, type InstrumentEntry } from './look-up-instrument.js';
import { nearestInstrument } from '../conditions/read-instrument.js';

/** An instrument as the register knows it and as plans cite it. */
export interface InstrumentDescription {
  /** null where the register does not have it. */
  entry: InstrumentEntry | null;
  /** null where no plan cites it. */
  count: InstrumentCount | null;
  /** Citing plans by the years they are for. */
  years: CitationGroup[];
}

/**
 * The one instrument that is meant, of several the oldest.
 *
 * @throws KehoachError "instrument-unread", "instrument-unregistered" where neither register nor plans know it
 */
export async function describeInstrument(store: Store, register: InstrumentRegister, text: string): Promise<InstrumentDescription> {
  const [entry = null] = await lookUpInstrument(store, register, text);
  const instrument = entry?.id ?? text;
  const { items } = await countInstruments(store, { instrument }, { limit: 1 });
  const [count = null] = items;
  if (!entry && !count) throw new KehoachError('instrument-unregistered', { text, nearest: nearestInstrument(text, register) });
  const years = count ? (await countGroups(store, 'period', { instrument })).items : [];
  return { entry, count, years };
}
