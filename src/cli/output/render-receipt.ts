import { fill } from '../../messages/fill.js';
import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import { outcomeWords } from '../../messages/outcomes.js';
import { receiptWords } from '../../messages/receipt.js';
import { importOutcomes } from '../../store/imports/import-outcome.js';
import type { Receipt, ReceiptFile } from '../../store/imports/receipt.js';
import { programName } from '../program-name.js';
import type { Terminal } from '../terminal.js';
import { describeSkip } from '../../errors/describe-outcome.js';
import { describeOutcome } from './describe-outcome.js';
import { planLines, shortId } from './plan-label.js';
import { renderTable } from './table.js';

/** More files than this are not listed one by one: only those with something to say. */
const MOST_LISTED = 50;
const MOST_SKIPPED = 10;

/** The receipt for people: the sum, the files, what was passed over, what to try next. */
export function renderReceipt(receipt: Receipt, language: Language, terminal: Terminal): string {
  if (receipt.total === 0) return [receiptWords.nothing[language], ...skippedLines(receipt, language), ''].join('\n');
  const { importId, total, files } = receipt;
  const listed = files.length <= MOST_LISTED ? files : files.filter(({ outcome }) => outcome !== 'new' && outcome !== 'duplicate');
  return [
    terminal.colors.bold(fill(receiptWords.title[language], { importId, total })),
    sumLine(receipt, language),
    '',
    ...(listed.length > 0 ? [fileTable(listed, language, terminal)] : []),
    ...skippedLines(receipt, language),
    ...nextLines(files, language, terminal),
    '',
  ].join('\n');
}

/** Only how many files and what became of them, on one line. */
export function renderSum(receipt: Receipt, language: Language): string {
  return `${fill(receiptWords.title[language], { importId: receipt.importId, total: receipt.total })}: ${sumLine(receipt, language)}\n`;
}

/** "12 = 10 mới + 1 trùng + 0 bản sửa + …": the sum always holds. */
function sumLine({ total, counts, pending }: Receipt, language: Language): string {
  const parts = importOutcomes.map((outcome) => `${counts[outcome]} ${outcomeWords[outcome][language]}`);
  if (pending > 0) parts.push(`${pending} ${receiptWords.pending[language]}`);
  return `${total} = ${parts.join(' + ')}`;
}

function fileTable(files: readonly ReceiptFile[], language: Language, terminal: Terminal): string {
  const columns = [
    ...[labels.outcome, labels.id, labels.plan, labels.file].map((head) => ({ head: head[language] })),
    { head: labels.seconds[language], align: 'right' as const },
  ];
  const rows = files.map((file) => [
    outcomeWords[file.outcome][language],
    file.plan ? shortId(file.plan.id) : '',
    file.plan ? planLines(file.plan).slice(0, -1) : '',
    [file.path, describeOutcome(file, language), issueNote(file, language)],
    (file.durationMs / 1000).toFixed(1),
  ]);
  return renderTable(columns, rows, terminal);
}

function issueNote({ issues }: ReceiptFile, language: Language): string {
  const count = issues.error + issues.warning;
  return count > 0 ? fill(receiptWords.issues[language], { count }) : '';
}

function skippedLines({ skipped }: Receipt, language: Language): string[] {
  const lines = skipped
    .slice(0, MOST_SKIPPED)
    .map(({ path, reason }) => fill(receiptWords.skipped[language], { path, reason: describeSkip(reason, language) }));
  const more = skipped.length - lines.length;
  return more > 0 ? [...lines, fill(receiptWords.skippedMore[language], { count: more })] : lines;
}

function nextLines(files: readonly ReceiptFile[], language: Language, terminal: Terminal): string[] {
  const plan = files.find((file) => file.plan)?.plan;
  if (!plan) return [];
  const program = programName(terminal.env);
  const lines = [
    [`${program} list`, receiptWords.nextList],
    [`${program} show ${shortId(plan.id)}`, receiptWords.nextShow],
    [`${program} cites`, receiptWords.nextCites],
  ] as const;
  const width = Math.max(...lines.map(([command]) => command.length)) + 3;
  return [receiptWords.next[language], ...lines.map(([command, words]) => `  ${command.padEnd(width)}${words[language]}`)];
}
