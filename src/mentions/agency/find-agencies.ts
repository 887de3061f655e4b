import { findMentions } from '../runner.js';
import type { AgencyContext, AgencyMention } from './agency-mention.js';
import { toMention } from './build-mention.js';
import { proseGrammar } from './grammar.js';
import { viewpointOf } from './viewpoint.js';

/**
 * Finds the units that a running text names.
 *
 * @param text normalized text
 * @param context the issuer and day from which "Sở", "tỉnh" are said
 * @returns in the order of the words; offsets into `text`
 */
export function findAgencies(text: string, context: AgencyContext = {}): AgencyMention[] {
  return findMentions(proseGrammar, text, viewpointOf(context, false)).map(toMention);
}
