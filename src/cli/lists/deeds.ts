import { custodyWords as words } from '../../messages/custody.js';
import { deedWords } from '../../messages/deeds.js';
import { labels } from '../../messages/labels.js';
import type { AuditRecord } from '../../store/audit-trail.js';
import { deedDetails } from '../../wording/deed-details.js';
import { formatInstant } from '../output/format-instant.js';
import { shortId } from '../output/plan-label.js';
import { showValue } from '../output/show-value.js';
import { renderTable } from '../output/table.js';
import type { List } from '../print-list.js';
import type { ListSurroundings } from './list-surroundings.js';

/** Who did what, when, and from where. */
export function deedList(ask: List<AuditRecord>['ask'], surroundings: ListSurroundings): List<AuditRecord> {
  return {
    name: 'deeds',
    ask,
    csvColumns: ['id', 'at', 'name', 'from', 'action', 'planId', 'details'],
    toCsvRow: (deed) => ({ ...deed, details: namedDetails(deed) }),
    toText: (deeds) => renderDeeds(deeds, surroundings),
  };
}

function renderDeeds(deeds: readonly AuditRecord[], { language, terminal }: ListSurroundings): string {
  if (deeds.length === 0) return `${words.noDeeds[language]}\n`;
  const heads = [words.when, words.who, words.deed, labels.plan, words.details];
  const rows = deeds.map((deed) => [
    formatInstant(deed.at),
    `${deed.name}@${deed.from}`,
    deedWords[deed.action]?.[language] ?? deed.action,
    deed.planId === null ? '' : shortId(deed.planId),
    deedDetails(deed.details, undefined, language),
  ]);
  return renderTable(
    heads.map((head) => ({ head: head[language] })),
    rows,
    terminal,
  );
}

/** For programs, by the names in the trail. */
function namedDetails({ details }: AuditRecord): string {
  return Object.entries(details)
    .map(([field, value]) => `${field}: ${showValue(value)}`)
    .join('; ');
}
