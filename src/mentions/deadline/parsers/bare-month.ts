import { GAP, NUMBER_END, NUMBER_START, YEAR } from '../words/fragments.js';
import { readMonths } from '../readings/read-months.js';
import type { DeadlineParser } from '../readings/reading.js';
import { seriesOf } from '../readings/series.js';
import { standsAlone } from '../words/stands-alone.js';

// 5/2020 | 05/2020 - 8/2020 | 5-8/2020: only where nothing else stands
const BARE = seriesOf({
  head: `${NUMBER_START}(?=\\d)`,
  item: `(?<month>\\d{1,2})(?:${GAP}[/.]${GAP}(?<year>${YEAR}))?${NUMBER_END}`,
});

export const bareMonth: DeadlineParser = {
  name: 'bare-month',
  cue: /\d\s*[/.]\s*\d{4}/u,
  pattern: BARE.pattern,
  parse(match, text) {
    const end = match.index + match[0].length;
    return /[/.]\s*\d{4}$/u.test(match[0]) && standsAlone(text, match.index, end) ? readMonths(BARE, match, text) : undefined;
  },
};
