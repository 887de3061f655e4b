import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { quarterTerm } from '../calendar/calendar-term.js';
import { GAP, QUARTER_WORD, YEAR_TAIL } from '../words/fragments.js';
import { readQuarter } from '../words/numbers.js';
import { periodReading, type DeadlineParser } from '../readings/reading.js';
import { dropCounted, seriesOf, toPeriods } from '../readings/series.js';
import { withYearTail } from '../words/year-tail.js';

// Quý I | Quý II/2020 | Quí 4 năm 2020 | Q.III | Quý lV (scan) | Quý ba | Quý I, II và IV | Quý III-IV/2020 | Quý I/Quý II
/** "6 tháng cuối năm" behind a list of quarters is no sixth quarter. */
const HALF_YEAR = pattern` tháng (?:đầu|cuối)`;
const QUARTER = pattern`(?<quarter>[IVXLH1|]{1,4}|[1-9](?!${HALF_YEAR})|(?<=${QUARTER_WORD} )(?:một|hai|ba|bốn|tư))${WORD_END}`;
const FORM = seriesOf({
  head: `${WORD_START}(?:(?:các${GAP})?${QUARTER_WORD}${GAP}|q[.]?${GAP})`,
  item: `${QUARTER}(?:${YEAR_TAIL})?`,
});

export const quarter: DeadlineParser = {
  name: 'quarter',
  cue: /qu[ýí]|q[.]?\s*[\divxlh|]/u,
  pattern: FORM.pattern,
  parse(match, text) {
    const items = dropCounted(FORM.read(match), text);
    const numbers = items.map(({ groups }) => readQuarter(groups['quarter'] ?? ''));
    if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
    const terms = items.map((item, place) => ({ ...item, term: withYearTail(quarterTerm(numbers[place]?.value ?? 0), item.groups) }));
    return periodReading(
      toPeriods(terms),
      numbers.every((number) => number?.sure),
    );
  },
};
