import { fill } from '../../messages/fill.js';
import { confidenceWords, instrumentWords, stateWords } from '../../messages/instruments.js';
import type { Language, Words } from '../../messages/language.js';
import type { LaterAct } from '../../questions/instruments/known-instrument.js';
import type { InstrumentEntry } from '../../questions/instruments/look-up-instrument.js';
import type { Terminal } from '../terminal.js';
import { formatDay } from '../../wording/format-day.js';
import { sourceText } from '../../wording/source-text.js';
import { instrumentLabel } from './instrument-label.js';
import { wrapText } from './wrap-text.js';

/** One instrument, a line for each thing that is known. */
export function renderInstrument(entry: InstrumentEntry, language: Language, { colors, width }: Terminal): string {
  const say = (words: Words, data: Record<string, string | number> = {}): string => fill(words[language], data);
  const day = (date: string | null): string => (date === null || date === '' ? '…' : formatDay(date, language));
  const acts = (list: readonly LaterAct[]): string => list.map((act) => `${instrumentLabel(act)} (${day(act.issuedOn)})`).join('; ');
  const { citedBy, titles, amendedBy, replacedBy } = entry;
  const lines: (string | false)[] = [
    entry.subject,
    titles.length > 0 && say(instrumentWords.titles, { titles: titles.join('; ') }),
    say(instrumentWords.issued, { day: day(entry.issuedOn) }),
    say(instrumentWords.inForce, { from: day(entry.from), to: day(entry.to), state: say(stateWords[entry.state]) }),
    amendedBy.length > 0 && say(instrumentWords.amendedBy, { acts: acts(amendedBy) }),
    replacedBy.length > 0 && say(instrumentWords.replacedBy, { acts: acts(replacedBy) }),
    citedBy.plans === 0
      ? say(instrumentWords.notCited)
      : say(instrumentWords.citedBy, {
          plans: citedBy.plans,
          mentions: citedBy.mentions,
          first: day(citedBy.firstOn),
          last: day(citedBy.lastOn),
        }),
    say(instrumentWords.source, { source: sourceText(entry.source, language), confidence: say(confidenceWords[entry.confidence]) }),
  ];
  const shown = lines
    .filter((line) => line !== false && line !== '')
    .map((line) => `  ${wrapText(String(line), width - 2).replaceAll('\n', '\n  ')}`);
  return `${colors.bold(`${instrumentLabel(entry)} · ${entry.id}`)}\n${shown.join('\n')}\n`;
}
