import { KehoachError } from '../errors/kehoach-error.js';
import { splitInstrumentId, type InstrumentParts } from '../store/instrument-id.js';

/** The instrument that is asked for: by its id where that is whole, else by what is known of it. */
export interface InstrumentQuestion {
  instrumentId?: string;
  instrument?: InstrumentParts;
}

/** "nghi-dinh:cp:2018:61", "nghi-dinh:?:?:61", "hien-phap:2013". */
const ID = /^[a-z][a-z0-9-]*(?::[^:\s]{1,60}){1,3}$/u;
/** "61", "30c", "61/2018". */
const NUMBER = /^(\d{1,5}\p{L}?)(?:\/(\d{4}))?$/u;

/**
 * An instrument in any way of writing: its id, number and symbol, type and
 * number, number and year.
 *
 * @throws KehoachError "instrument-unread"
 */
export function readInstrument(text: string): InstrumentQuestion {
  const question = readId(text.trim()) ?? readNumber(text.trim());
  if (!question) throw new KehoachError('instrument-unread', { text });
  return question;
}

function readId(text: string): InstrumentQuestion | undefined {
  return ID.test(text) ? byId(text) : undefined;
}

function byId(id: string): InstrumentQuestion {
  return id.includes('?') ? { instrument: splitInstrumentId(id) } : { instrumentId: id };
}

function readNumber(text: string): InstrumentQuestion | undefined {
  const [, number, year] = NUMBER.exec(text) ?? [];
  return number === undefined ? undefined : { instrument: { number, ...(year && { year: Number(year) }) } };
}
