import type { AgencyContext, AgencyMention } from './agency-mention.js';
import { proseGrammar } from './grammar.js';
import { readAgencies } from './read-agencies.js';

/**
 * Finds the units that a running text names.
 *
 * @param text normalized text
 * @param context the issuer and day from which "Sở", "tỉnh" are said
 * @returns in the order of the words; offsets into `text`
 */
export function findAgencies(text: string, context: AgencyContext = {}): AgencyMention[] {
  return readAgencies(proseGrammar, text, context, false);
}
