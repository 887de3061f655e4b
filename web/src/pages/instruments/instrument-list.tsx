import { answerChoices, answerUrls } from '../../exports/answer-choices.js';
import { ExportMenu } from '../../exports/export-menu.js';
import { FilterForm, type FilterField } from '../../lists/filter-form.js';
import { useFilter } from '../../lists/use-filter.js';
import { useInstruments } from '../../api/instruments.js';
import { EmptyState } from '../../states/empty-state.js';
import { MorePages } from '../../tables/more-pages.js';
import { useSay } from '../../words/use-say.js';
import { InstrumentTable } from './instrument-table.js';
import { instrumentPageWords as words } from './words.js';
import { YearChart } from './year-chart.js';

const NAMES = ['instrument', 'type', 'issuer', 'year', 'body', 'province', 'period'] as const;

const FIELDS: readonly FilterField<(typeof NAMES)[number]>[] = [
  { name: 'instrument', label: words.find, hint: words.findHint, width: 200 },
  { name: 'type', label: words.type, hint: words.typeHint, width: 130 },
  { name: 'issuer', label: words.issuer, hint: words.issuerHint, width: 150 },
  { name: 'year', label: words.year, width: 135 },
  { name: 'body', label: words.body, width: 225 },
  { name: 'province', label: words.province, width: 130 },
  { name: 'period', label: words.period, hint: words.periodHint, width: 165 },
];

/** The instruments that are cited most, with what became of them. */
export function InstrumentList() {
  const say = useSay();
  const [filter, setFilter] = useFilter(NAMES);
  const query = useInstruments(filter);
  return (
    <>
      <FilterForm key={JSON.stringify(filter)} label={say(words.filters)} fields={FIELDS} filter={filter} onFilter={setFilter} />
      <YearChart filter={filter} onYear={(year) => setFilter({ year })} />
      <MorePages
        query={query}
        nothing={<EmptyState title={say(words.none)}>{say(words.noneHint)}</EmptyState>}
        action={<ExportMenu choices={answerChoices(say, answerUrls('/instruments', filter))} />}
      >
        {(items, isWhole) => <InstrumentTable items={items} isWhole={isWhole} />}
      </MorePages>
    </>
  );
}
