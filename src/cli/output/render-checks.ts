import { citationWords, doubtWords, verdictWords } from '../../messages/citations.js';
import { fill } from '../../messages/fill.js';
import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import type { CheckedCitation, CitationValidity } from '../../questions/instruments/check-citations.js';
import type { LaterAct } from '../../questions/instruments/known-instrument.js';
import type { Terminal } from '../terminal.js';
import { formatDay } from '../../wording/format-day.js';
import { groupBy } from './group-by.js';
import { instrumentLabel } from './instrument-label.js';
import { planLabel } from './plan-label.js';
import { renderTable } from './table.js';

/** Under each plan its instruments with what the register says of them on its date, and a sum. */
export function renderChecks(citations: readonly CheckedCitation[], language: Language, terminal: Terminal): string {
  if (citations.length === 0) return `${citationWords.none[language]}\n`;
  const plans = groupBy(citations, ({ plan }) => plan.id).map((group) => groupBy(group, instrumentKey).flatMap(([first]) => first ?? []));
  const tables = plans.map((group) => {
    const date = group[0]?.plan.issuedOn;
    const title = group[0] ? `${planLabel(group[0].plan)} · ${date ? formatDay(date, language) : citationWords.undated[language]}` : '';
    return `${terminal.colors.bold(title)}\n${checkTable(group, language, terminal)}`;
  });
  return `${tables.join('\n')}\n${sum(plans.flat(), language)}\n`;
}

/** One mention of an instrument says it all, unless another gives it another date. */
function instrumentKey({ instrumentId, citation, validity }: CheckedCitation): string {
  return [validity.instrument?.id ?? instrumentId ?? '', citation, validity.registeredDate ?? ''].join('|');
}

function checkTable(citations: readonly CheckedCitation[], language: Language, terminal: Terminal): string {
  const columns = [labels.instrument, labels.onPlanDate, labels.inForce, labels.since, labels.note].map((head) => ({
    head: head[language],
  }));
  const rows = citations.map((citation) => {
    const { validity } = citation;
    return [
      instrumentLabel(citation),
      verdict(validity, language),
      period(validity, language),
      since(validity, language),
      notes(citation, language),
    ];
  });
  return renderTable(columns, rows, terminal);
}

function verdict({ verdict: said, doubt }: CitationValidity, language: Language): string {
  return doubt === null ? verdictWords[said][language] : `${verdictWords[said][language]}: ${doubtWords[doubt][language]}`;
}

function period({ from, to, notBefore }: CitationValidity, language: Language): string {
  if (notBefore !== null && to === null) return fill(citationWords.notBefore[language], { day: formatDay(notBefore, language) });
  const day = (date: string | null): string => (date === null ? '…' : formatDay(date, language));
  return from === null && to === null ? '' : `${day(from)} – ${day(to)}`;
}

function since({ replacedBy, amendedBy }: CitationValidity, language: Language): string[] {
  const line = (words: { vi: string; en: string }, acts: readonly LaterAct[]): string[] =>
    acts.length === 0 ? [] : [fill(words[language], { acts: acts.map((act) => described(act, language)).join('; ') })];
  return [...line(citationWords.replacedBy, replacedBy), ...line(citationWords.amendedBy, amendedBy)];
}

function described(act: LaterAct, language: Language): string {
  return act.issuedOn === '' ? instrumentLabel(act) : `${instrumentLabel(act)} (${formatDay(act.issuedOn, language)})`;
}

function notes({ validity, issuedOn }: CheckedCitation, language: Language): string[] {
  const { instrument, isFitted, candidates, registeredDate } = validity;
  const say = (words: { vi: string; en: string }, data: Record<string, string>): string => fill(words[language], data);
  const named = candidates.map((act) => `${instrumentLabel(act)} (${formatDay(act.issuedOn, language)})`).join('; ');
  return [
    ...(registeredDate === null
      ? []
      : [say(citationWords.otherDate, { said: formatDay(issuedOn ?? '', language), known: formatDay(registeredDate, language) })]),
    ...(isFitted && instrument ? [say(citationWords.fitted, { id: instrument.id })] : []),
    ...(candidates.length > 0 ? [say(citationWords.candidates, { acts: named })] : []),
    ...(instrument && instrument.confidence !== 'high' ? [citationWords.unsure[language]] : []),
    ...(instrument?.isOwn ? [say(citationWords.own, { source: instrument.source })] : []),
  ];
}

function sum(citations: readonly CheckedCitation[], language: Language): string {
  const groups = groupBy(citations, ({ validity }) => validity.verdict);
  return groups
    .toSorted((one, other) => other.length - one.length)
    .flatMap((group) => (group[0] ? `${verdictWords[group[0].validity.verdict][language]}: ${group.length}` : []))
    .join(' · ');
}
