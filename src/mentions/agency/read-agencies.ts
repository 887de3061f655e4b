import { collapseBlanks } from '../../text/collapse-blanks.js';
import { findMentions, type Grammar } from '../runner.js';
import type { AgencyContext, AgencyMention } from './agency-mention.js';
import { toMention, type UnitDraft } from './build-mention.js';
import { joinWraps } from './join-wraps.js';
import { viewpointOf, type Viewpoint } from './viewpoint.js';

/** Runs a grammar over a text in which runs of blanks count as one. */
export function readAgencies(
  grammar: Grammar<UnitDraft, Viewpoint>,
  source: string,
  context: AgencyContext,
  isCell: boolean,
): AgencyMention[] {
  const { text, toSource } = collapseBlanks(joinWraps(source));
  return findMentions(grammar, text, viewpointOf(context, isCell)).map((draft) => ({
    ...toMention(draft),
    start: toSource(draft.start),
    end: toSource(draft.end - 1) + 1,
  }));
}
