import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import { listPlans, type PlanSummary } from '../../questions/list-plans.js';
import { defineCommand } from '../command.js';
import { formatDay } from '../output/describe-deadline.js';
import { toCsv } from '../output/csv.js';
import { printJson } from '../output/json.js';
import { planLines, shortId } from '../output/plan-label.js';
import { renderTable } from '../output/table.js';
import type { Terminal } from '../terminal.js';
import { withExistingStore } from '../with-store.js';

/** The plans of the store, a line each. */
export const listCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { json: { type: 'boolean' }, csv: { type: 'boolean' } },
  async run({ options, config, language, terminal }) {
    const { total, items } = await withExistingStore(config, (store) => listPlans(store, {}, { limit: Number.MAX_SAFE_INTEGER }));
    if (options.json) printJson({ total, plans: items }, terminal);
    else if (options.csv) terminal.out(plansToCsv(items));
    else terminal.out(plansToTable(items, language, terminal));
    return 0;
  },
});

const CSV_COLUMNS = ['id', 'number', 'issuer', 'issuerId', 'title', 'issuedOn', 'start', 'end', 'tasks', 'citations', 'status', 'file'] as const;

function plansToCsv(plans: readonly PlanSummary[]): string {
  const rows = plans.map(({ id, number, issuer, title, issuedOn, period, taskCount, citationCount, status, fileName }) => ({
    id,
    number,
    issuer: issuer?.name,
    issuerId: issuer?.id,
    title,
    issuedOn,
    start: period?.start,
    end: period?.end,
    tasks: taskCount,
    citations: citationCount,
    status,
    file: fileName,
  }));
  return toCsv(CSV_COLUMNS, rows);
}

function plansToTable(plans: readonly PlanSummary[], language: Language, terminal: Terminal): string {
  const { id, plan: planHead, issuedOn, tasks, citations } = labels;
  const columns = [
    ...[id, planHead, issuedOn].map((head) => ({ head: head[language] })),
    ...[tasks, citations].map((head) => ({ head: head[language], align: 'right' as const })),
  ];
  const rows = plans.map((plan) => [
    shortId(plan.id),
    planLines(plan),
    plan.issuedOn ? formatDay(plan.issuedOn, language) : '',
    String(plan.taskCount),
    String(plan.citationCount),
  ]);
  return renderTable(columns, rows, terminal);
}
