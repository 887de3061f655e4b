import { WORD_END, WORD_START } from '../../../text/patterns.js';
import type { Parser } from '../../runner.js';
import { quarterTerm } from '../calendar-term.js';
import type { DeadlineContext } from '../deadline-mention.js';
import { GAP, QUARTER_WORD, YEAR_TAIL } from '../fragments.js';
import { readQuarter } from '../numbers.js';
import { periodReading, type Reading } from '../reading.js';
import { dropCounted, seriesOf, toPeriods } from '../series.js';
import { withYearTail } from '../year-tail.js';

// Quý I | Quý II/2020 | Quí 4 năm 2020 | Q.III | Quý lV (scan) | Quý ba | Quý I, II và IV | Quý III-IV/2020 | Quý I/Quý II
const QUARTER = `(?<quarter>[IVXLH1|]{1,4}|[1-9]|một|hai|ba|bốn|tư)${WORD_END}`;
const FORM = seriesOf({
  head: `${WORD_START}(?:(?:các${GAP})?${QUARTER_WORD}${GAP}|q[.]?${GAP})`,
  item: `${QUARTER}(?:${YEAR_TAIL})?`,
});

export const quarter: Parser<Reading, DeadlineContext> = {
  name: 'quarter',
  pattern: FORM.pattern,
  parse(match, text) {
    const items = dropCounted(FORM.read(match), text);
    const numbers = items.map(({ groups }) => readQuarter(groups['quarter'] ?? ''));
    if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
    const terms = items.map((item, place) => ({ ...item, term: withYearTail(quarterTerm(numbers[place]?.value ?? 0), item.groups) }));
    return periodReading(toPeriods(terms), numbers.every((number) => number?.sure));
  },
};
