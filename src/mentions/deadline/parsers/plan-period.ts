import { Temporal } from 'temporal-polyfill';
import { pattern, WORD_END, WORD_START } from '../../../text/patterns.js';
import { fixedTerm } from '../calendar/calendar-term.js';
import { periodReading, placeOf, type DeadlineParser } from '../readings/reading.js';

// Cả giai đoạn | trong cả giai đoạn | trong kỳ kế hoạch | trong giai đoạn: the time that the plan itself is for
const SPAN = pattern`(?:giai đoạn|thời k[ỳì]|k[ỳì])`;
const PATTERN = pattern`${WORD_START}(?:(?:trong )?(?:cả|suốt|toàn) ${SPAN}(?: kế hoạch)?|trong ${SPAN}(?: kế hoạch)?)${WORD_END}(?!\s*(?:\(?\d|[IVX]{1,3}${WORD_END}|từ|năm|họp))`;

export const planPeriod: DeadlineParser = {
  name: 'plan-period',
  cue: /giai\s+đoạn|k[ỳì]/u,
  pattern: new RegExp(PATTERN, 'giu'),
  parse(match, _text, context) {
    if (!context.planPeriod) return undefined;
    const start = Temporal.PlainDate.from(context.planPeriod.start);
    const end = Temporal.PlainDate.from(context.planPeriod.end);
    const term = fixedTerm({ start, end }, start.year === end.year ? 'year' : 'years', 'plan');
    return periodReading([{ from: term, to: term, ...placeOf(match) }]);
  },
};
