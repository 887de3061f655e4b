import type { AssignmentRole } from '../../../schemas/index.js';
import { exactColumnRole } from '../../knowledge/plan-words/column-heads.js';
import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import type { AgencyMention } from '../../mentions/agency/agency-mention.js';
import { WORD_END } from '../../text/patterns.js';
import type { AgencyDraft } from '../../tree/drafts.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { unitRunAt } from './unit-run.js';

/** A unit with the text that names it. */
export interface Holder {
  source: SourceText;
  unit: AgencyMention;
}

export interface Duty {
  label: string;
  path: string;
  description: SourceText;
  holders: readonly Holder[];
  /** Other units that the description names. */
  mentions: readonly AgencyMention[];
  /** Where the words of the duty begin in it, behind the units that have it. */
  from: number;
  fields?: TaskField[];
}

// phối hợp với …  |  có trách nhiệm phối hợp …  |  phối hợp Văn phòng …  |  đóng trên địa bàn phối hợp …
const HELPS = new RegExp(
  `^\\s*(?:${dutyPhrases('place')}\\s+)?(?:(?:có|chịu) trách nhiệm\\s+|thường xuyên\\s+|chủ động\\s+)?${dutyPhrases('partner')}${WORD_END}\\s*(?:(?:cùng\\s+)?với\\s+)?`,
  'iu',
);
// Sản phẩm: Quyết định của Giám đốc Sở.
const LABELLED = /(?<=[.;]\s{1,3})(\p{Lu}[^:.;]{2,40}):\s*([^.;]{2,200}[.;]?)/gu;

/** Who has a duty leads it; who helps, and whom the words name beside "phối hợp với", is a partner. */
export function dutyNode({ label, path, description, holders, mentions, from, fields = [] }: Duty): TaskNode {
  const helps = HELPS.exec(description.text.slice(from));
  const role: AssignmentRole = helps ? 'partner' : 'lead';
  const helped = helps ? (unitRunAt(description.text, mentions, from + helps[0].length)?.units ?? []) : [];
  const named = holders.some(({ source }) => source === description);
  const others = mentions.filter(
    (mention) =>
      (mention.role === 'partner' || helped.includes(mention)) &&
      mention.value !== null &&
      !(named && holders.some(({ unit }) => unit === mention)),
  );
  return {
    type: 'task',
    label,
    path,
    description,
    fields: [...fields, ...productOf(description)],
    origin: 'prose',
    assignments: [
      ...holders.map(({ source, unit }) => ({
        role: unit.role === 'partner' && !named ? unit.role : role,
        agency: agencyDraft(source, unit),
      })),
      ...others.map((unit) => ({ role: 'partner' as const, agency: agencyDraft(description, unit) })),
    ],
    deadlines: [],
    sources: [description],
    issues: [],
  };
}

function agencyDraft(source: SourceText, { start, end, value, name, kind, of, origin, confidence, isBare }: AgencyMention): AgencyDraft {
  return { source, start, end, value, name, kind, ...(of ? { of } : {}), origin, confidence, ...(isBare ? { isBare } : {}) };
}

function productOf(description: SourceText): TaskField[] {
  return Array.from(description.text.matchAll(LABELLED)).flatMap(({ index, 0: words, 1: head = '', 2: value = '' }) => {
    const at = index + words.length - value.length;
    return exactColumnRole(head) === 'product'
      ? [{ role: 'product' as const, head, source: description.slice(at, index + words.length) }]
      : [];
  });
}
