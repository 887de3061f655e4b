import { citationWords } from '../../messages/citations.js';
import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import type { Citation } from '../../questions/instruments/cites.js';
import type { Terminal } from '../terminal.js';
import { groupBy } from './group-by.js';
import { instrumentLabel } from './instrument-label.js';
import { planLabel } from './plan-label.js';
import { wrapText } from './wrap-text.js';

/** Under each plan its mentions: instrument, provisions, section, and the sentence with the mention marked. */
export function renderSentences(citations: readonly Citation[], language: Language, terminal: Terminal): string {
  if (citations.length === 0) return `${citationWords.none[language]}\n`;
  return groupBy(citations, ({ plan }) => plan.id)
    .map((group) =>
      [
        group[0] ? terminal.colors.bold(planLabel(group[0].plan)) : '',
        ...group.map((citation) => mention(citation, language, terminal)),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function mention(citation: Citation, language: Language, { width, colors }: Terminal): string {
  const { sectionPath, provisions, sentence, raw } = citation;
  const place = sectionPath === null ? [] : [`${labels.section[language]} ${sectionPath}`];
  const head = [instrumentLabel(citation), ...(provisions.length > 0 ? [provisions.join(', ')] : []), ...place].join(' · ');
  const text = wrapText(sentence, width - INDENT.length).replaceAll('\n', `\n${INDENT}`);
  return `  ${head}\n${INDENT}${text.replaceAll(raw, colors.bold(raw))}`;
}

const INDENT = '    ';
