import type { CorrectableField } from '../../corrections/correctable-fields.js';
import { correctionStateWords, custodyWords as words } from '../../messages/custody.js';
import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import type { ListedCorrection } from '../../questions/plans/list-corrections.js';
import type { Terminal } from '../terminal.js';
import { formatInstant } from './format-instant.js';
import { planLabel } from './plan-label.js';
import { showValue } from './show-value.js';
import { renderTable } from './table.js';

/** A line per correction, in the order in which they were made. */
export function renderCorrections(corrections: readonly ListedCorrection[], language: Language, terminal: Terminal): string {
  if (corrections.length === 0) return `${words.noCorrections[language]}\n`;
  const heads = [words.number, labels.plan, words.path, words.before, words.after, words.by, words.state];
  const rows = corrections.map(({ id, plan, path, before, after, raw, by, at, why, state }) => [
    String(id),
    planLabel(plan),
    path,
    [showValue(before), raw && `"${raw}"`],
    [showValue(after), why ?? ''],
    [by, formatInstant(at)],
    correctionStateWords[state][language],
  ]);
  return renderTable(
    heads.map((head) => ({ head: head[language] })),
    rows,
    terminal,
  );
}

/** What of a plan can be corrected: the paths to write. */
export function renderFields(fields: readonly CorrectableField[], language: Language, terminal: Terminal): string {
  const heads = [words.path, words.value, words.raw];
  return renderTable(
    heads.map((head) => ({ head: head[language] })),
    fields.map(({ path, value, raw }) => [path, showValue(value), showValue(raw)]),
    terminal,
  );
}
