import { closest } from 'fastest-levenshtein';
import { KehoachError } from '../../errors/kehoach-error.js';
import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { instrumentCatalogue, type InstrumentCatalogue } from '../../knowledge/instruments/instruments.js';
import { findReferences } from '../../mentions/legal-reference/find-references.js';
import { resolveReferences, type ResolvedReference } from '../../mentions/legal-reference/resolve-references.js';
import type { InstrumentQuestion } from '../../store/citations/citation-filter.js';
import { splitInstrumentId } from '../../store/citations/instrument-id.js';
import { foldKey } from '../../text/fold.js';
import { normalizeCharacters } from '../../text/normalize.js';
import { findDocumentType } from './read-document-type.js';

/** "nghi-dinh:cp:2018:61", "nghi-dinh:?:?:61", "hien-phap:2013". */
const ID = /^[a-z][a-z0-9-]*(?::[^:\s]{1,60}){1,3}$/u;
/** "61", "30c", "61/2018", "nghị định 61", "ND so 61/2018". */
const BARE_NUMBER = /^(?:(\D{1,60}?)(?:\s+s[ốo])?\s+)?(\d{1,5}\p{L}?)(?:\/(\d{4}))?$/u;

/**
 * An instrument in any way of writing: its id, number and symbol, type and
 * number, number and year, or its name.
 *
 * @throws KehoachError "instrument-unread"
 */
export function readInstrument(text: string): InstrumentQuestion {
  const words = normalizeCharacters(text).trim();
  const question = readId(words) ?? readReference(words) ?? readReference(capitalized(words)) ?? readBareNumber(words);
  if (!question)
    throw new KehoachError('instrument-unread', {
      text,
      nearest: nearestInstrument(
        words,
        instrumentCatalogue(),
        documentTypes().all.map(({ name }) => name),
      ),
    });
  return question;
}

/** The number or name in the register, or one of the others, that is written most like it. */
export function nearestInstrument(text: string, { all }: Pick<InstrumentCatalogue, 'all'>, others: readonly string[] = []): string {
  const names = [...all.flatMap(({ citation, titles }) => [citation, ...titles]), ...others];
  const keys = names.map(foldKey);
  return names[keys.indexOf(closest(foldKey(text), keys))] ?? '';
}

function readId(text: string): InstrumentQuestion | undefined {
  if (!ID.test(text)) return undefined;
  return text.includes('?') ? { parts: splitInstrumentId(text) } : { ids: [text] };
}

/** As a plan would cite it. */
function readReference(text: string): InstrumentQuestion | undefined {
  const mentions = findReferences(text);
  const [reference] = resolveReferences(mentions);
  if (!reference?.instrumentId || reference.isSelf) return undefined;
  if (!reference.instrumentId.includes('?')) return { ids: [reference.instrumentId] };
  return mentions[0]?.reading.form === 'title' ? byName(reference) : byParts(reference.instrumentId, mentions[0]?.reading.form);
}

/** A law of several versions, none of them said: any. */
function byName({ candidates, name }: ResolvedReference): InstrumentQuestion {
  return { ids: candidates, ...(name !== undefined && { name }) };
}

/** Who leaves the symbol out has not said which series the number is of. */
function byParts(id: string, form: string | undefined): InstrumentQuestion {
  const { yearSeries, ...parts } = splitInstrumentId(id);
  return { parts: form === 'numbered' && yearSeries !== undefined ? { ...parts, yearSeries } : parts };
}

function readBareNumber(text: string): InstrumentQuestion | undefined {
  const [, word, number, year] = BARE_NUMBER.exec(text) ?? [];
  const type = word === undefined ? undefined : findDocumentType(word);
  if (number === undefined || (word !== undefined && type === undefined)) return undefined;
  return { parts: { ...(type && { type }), number: number.toLowerCase(), ...(year && { year: Number(year) }) } };
}

/** The grammars tell a name from other words by its capital. */
function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
