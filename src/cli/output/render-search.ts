import { fill } from '../../messages/fill.js';
import type { Language } from '../../messages/language.js';
import { searchWords } from '../../messages/search.js';
import type { Piece, SearchHit, SearchResult } from '../../questions/search/search-plans.js';
import type { Terminal } from '../terminal.js';
import { planLabel } from './plan-label.js';
import { wrapText } from './wrap-text.js';

/** Each find below its plan: what it is and where, its title, the words around the match. */
export function renderSearch({ total, isTotalExact, items, next }: SearchResult, language: Language, terminal: Terminal): string {
  if (items.length === 0) return `${searchWords.none[language]}\n`;
  const blocks = items.map((hit, index) => {
    const text = hitText(hit, language, terminal);
    if (items[index - 1]?.plan.id === hit.plan.id) return text;
    return `${index > 0 ? '\n' : ''}${terminal.colors.bold(planLabel(hit.plan))}\n${text}`;
  });
  const sum = fill((isTotalExact ? searchWords.sum : searchWords.sumMany)[language], { shown: items.length, total });
  const goesOn = next === null ? '' : `${fill(searchWords.goesOn[language], { next })}\n`;
  return `${blocks.join('')}\n${sum}\n${goesOn}`;
}

function hitText({ kind, path, label, title, excerpt }: SearchHit, language: Language, terminal: Terminal): string {
  const place = [searchWords[kind][language], kind === 'task' ? label : undefined, path].filter(Boolean).join(' · ');
  const lines = [title, excerpt]
    .map((pieces) => markedText(pieces, terminal).replace(/\s*\n\s*/gu, ' · '))
    .filter((text) => text.trim() !== '');
  const wrapped = lines.map((text) => wrapText(text, terminal.width - 4).replaceAll('\n', '\n    '));
  return [`  ${terminal.colors.dim(`[${place}]`)}`, ...wrapped.map((text) => `    ${text}`), ''].join('\n');
}

/** Matches stand out in colour on a screen, between « » elsewhere. */
function markedText(pieces: readonly Piece[], { isInteractive, colors }: Terminal): string {
  const mark =
    isInteractive.stdout && colors.isColorSupported ? (text: string) => colors.bold(colors.yellow(text)) : (text: string) => `«${text}»`;
  return pieces.map(({ text, isMatch }) => (isMatch ? mark(text) : text)).join('');
}
