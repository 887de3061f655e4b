import type { PlanRecord } from '../../../schemas/index.js';
import { describeIssue } from '../../errors/describe-issue.js';
import { labels, severityWords } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import type { ShownPlan } from '../../questions/plans/show-plan.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import { blocksById } from '../../wording/printed-marker.js';
import type { Terminal } from '../terminal.js';
import { headLines } from './head-lines.js';
import type { Line } from './line.js';
import { outlineLines } from './outline-lines.js';
import { planLabel } from './plan-label.js';
import { wrapText } from './wrap-text.js';

/** What of a shown plan is for reading. */
type Readable = Pick<ShownPlan, 'record' | 'sections' | 'tasks'> & { readonly plan: PlanName };

interface Setting {
  /** false: one section was asked for; it comes with its text, without head and issues. */
  readonly isWhole: boolean;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** A plan to read: head, outline with the tasks where they stand, points to look at. */
export function renderPlan({ plan, record, sections, tasks }: Readable, { isWhole, language, terminal }: Setting): string {
  const { references, blocks } = record;
  const outline = outlineLines(sections, { tasks, references, blocks: blocksById(blocks), isTextShown: !isWhole, language });
  const lines = isWhole ? [...headLines(record, language).map(flush), flush(''), ...outline, ...issueLines(record, language)] : outline;
  return [terminal.colors.bold(planLabel(plan)), ...lines.map((line) => indented(line, terminal.width)), ''].join('\n');
}

function flush(text: string): Line {
  return { depth: 0, text };
}

function issueLines({ issues, tasks }: PlanRecord, language: Language): Line[] {
  const all = [...issues, ...tasks.flatMap((task) => task.issues ?? [])];
  if (all.length === 0) return [];
  const words = all.map((issue) => `${severityWords[issue.severity][language]}: ${describeIssue(issue, language)}`);
  return [flush(''), flush(`${labels.issues[language]}:`), ...words.map((text) => ({ depth: 1, text }))];
}

/** Wrapped; what follows the first line stands one step further in. */
function indented({ depth, text }: Line, width: number): string {
  const indent = '  '.repeat(depth);
  const room = Math.max(20, width - indent.length - 2);
  return indent + wrapText(text.normalize('NFC'), room).replaceAll('\n', `\n${indent}  `);
}
