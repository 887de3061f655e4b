import type { InstrumentQuestion } from '../../store/citations/citation-filter.js';
import { countInstruments, type InstrumentCount } from '../../store/citations/count-instruments.js';
import { splitInstrumentId, type InstrumentParts } from '../../store/citations/instrument-id.js';
import type { Store } from '../../store/store.js';
import { readInstrument } from '../conditions/read-instrument.js';

/** The instruments that somebody may mean who writes one in whatever way. */
export interface FoundInstruments {
  /** Cited ones that fit, those of the most plans first; more than one where the words leave it open. */
  matching: InstrumentCount[];
  /** Where none fits: cited ones of the same number, else of the same type or year. */
  nearest: InstrumentCount[];
}

const MOST = 10;

/** @throws KehoachError "instrument-unread" */
export async function findInstruments(store: Store, text: string): Promise<FoundInstruments> {
  const question = readInstrument(text);
  const matching = await ask(store, question);
  return { matching, nearest: matching.length > 0 ? [] : await nearest(store, partsOf(question)) };
}

async function nearest(store: Store, { type, year, number }: InstrumentParts): Promise<InstrumentCount[]> {
  const ofNumber = number === undefined ? [] : await ask(store, { parts: { number } });
  if (ofNumber.length > 0)
    return ofNumber.toSorted((one, other) => Number(other.documentType === type) - Number(one.documentType === type));
  if (type === undefined && year === undefined) return [];
  return ask(store, { parts: { ...(type !== undefined && { type }), ...(year !== undefined && { year }) } });
}

function partsOf(question: InstrumentQuestion): InstrumentParts {
  return 'parts' in question ? question.parts : splitInstrumentId(question.ids[0] ?? '');
}

async function ask(store: Store, instrument: InstrumentQuestion): Promise<InstrumentCount[]> {
  return (await countInstruments(store, { instrument }, { limit: MOST })).items;
}
