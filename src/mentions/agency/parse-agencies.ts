import type { AgencyContext, AgencyMention } from './agency-mention.js';
import { cellGrammar } from './grammar.js';
import { readAgencies } from './read-agencies.js';

/**
 * Reads a whole cell of units ("Sở Nội vụ; các sở, ngành liên quan"). What
 * names no unit comes back too, with the value null, so that no word is lost.
 *
 * @param cell normalized text
 * @param context the issuer and day from which "Sở", "tỉnh" are said
 * @returns in the order of the words; offsets into `cell`
 */
export function parseAgencies(cell: string, context: AgencyContext = {}): AgencyMention[] {
  return readAgencies(cellGrammar, cell, context, true);
}
