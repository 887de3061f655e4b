import { custodyWords as words, deedWords } from '../../messages/custody.js';
import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import { listDeeds, type AuditRecord } from '../../store/audit-trail.js';
import { defineCommand } from '../command.js';
import { formatInstant } from '../output/format-instant.js';
import { printJson } from '../output/json.js';
import { shortId } from '../output/plan-label.js';
import { showValue } from '../output/show-value.js';
import { renderTable } from '../output/table.js';
import type { Terminal } from '../terminal.js';
import { withExistingStore } from '../with-store.js';

/** Who did what, the latest first; also to plans that are gone. */
export const auditCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { json: { type: 'boolean' } },
  async run({ options: { json }, config, language, terminal }) {
    const { total, items } = await withExistingStore(config, (store) => listDeeds(store, { limit: Number.MAX_SAFE_INTEGER - 1 }));
    if (json) printJson({ total, deeds: items }, terminal);
    else terminal.out(renderDeeds(items, language, terminal));
    return 0;
  },
});

function renderDeeds(deeds: readonly AuditRecord[], language: Language, terminal: Terminal): string {
  if (deeds.length === 0) return `${words.noDeeds[language]}\n`;
  const heads = [words.when, words.who, words.deed, labels.plan, words.details];
  const rows = deeds.map(({ at, name, from, action, planId, details }) => [
    formatInstant(at),
    `${name}@${from}`,
    deedWords[action]?.[language] ?? action,
    planId === null ? '' : shortId(planId),
    Object.entries(details).map(([field, value]) => `${field}: ${showValue(value)}`),
  ]);
  return renderTable(heads.map((head) => ({ head: head[language] })), rows, terminal);
}
