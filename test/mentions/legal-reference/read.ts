import { findReferences } from '../../../src/mentions/legal-reference/find-references.js';
import {
  resolveReferences,
  type ReferenceContext,
  type ResolvedReference,
} from '../../../src/mentions/legal-reference/resolve-references.js';
import { normalizeText } from '../../../src/text/normalize.js';

/** All references of a text as the whole way reads them. */
export function read(text: string, context: ReferenceContext = {}): ResolvedReference[] {
  const mentions = findReferences(normalizeText(text).text);
  return resolveReferences(mentions, context).filter((reference) => reference !== undefined);
}

/** "raw → id" for each, with the provisions behind "#". */
export function readLines(text: string, context: ReferenceContext = {}): string[] {
  return read(text, context).map((reference) => `${reference.raw} → ${idsOf(reference).join(' ')}`);
}

export function idsOf({ instrumentId, provisions }: ResolvedReference): string[] {
  const id = instrumentId ?? '?';
  return provisions.length === 0 ? [id] : provisions.map((provision) => `${id}#${provision.id}`);
}

/** A jest table from lines "text | raw → id | raw → id"; a line of the text alone expects nothing. */
export function table(lines: string): [text: string, expected: string[]][] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', ...expected] = line.split(' | ');
      return [text, expected];
    });
}
