import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import { listPlans, type PlanFilter, type PlanSummary } from '../../questions/list-plans.js';
import { defineCommand, type OptionValues } from '../command.js';
import { formatDay } from '../../wording/format-day.js';
import { planLines, shortId } from '../output/plan-label.js';
import { renderTable } from '../output/table.js';
import { parseYear } from '../parse-year.js';
import { listOptions, printList } from '../print-list.js';
import type { Terminal } from '../terminal.js';

/** Options that choose plans. */
export const planFilterOptions = {
  body: { type: 'string', hint: 'TEXT' },
  province: { type: 'string', hint: 'TEXT' },
  period: { type: 'string', hint: '2021-2025' },
  due: { type: 'string', hint: '2026-Q2' },
  issue: { type: 'string', hint: 'CODE' },
  type: { type: 'string', hint: 'TYPE' },
  year: { type: 'string', hint: 'YEAR' },
} as const;

/** The plans of the store, a line each. */
export const listCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { ...planFilterOptions, ...listOptions },
  async run({ options, config, language, terminal }) {
    const filter = planFilter(options);
    await printList(
      {
        name: 'plans',
        ask: (store, page) => listPlans(store, filter, page),
        csvColumns: CSV_COLUMNS,
        toCsvRow: planRow,
        toText: (plans) => plansToTable(plans, language, terminal),
      },
      options,
      { config, language, terminal },
    );
    return 0;
  },
});

export function planFilter({ body, province, period, due, issue, type, year }: OptionValues<typeof planFilterOptions>): PlanFilter {
  return { issuer: body, province, period, due, issue, documentType: type, year: year === undefined ? undefined : parseYear(year) };
}

const CSV_COLUMNS = ['id', 'number', 'issuer', 'issuerId', 'title', 'issuedOn', 'start', 'end', 'tasks', 'citations', 'status', 'file'] as const;

function planRow({ id, number, issuer, title, issuedOn, period, taskCount, citationCount, status, fileName }: PlanSummary): Record<string, unknown> {
  return {
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
  };
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
