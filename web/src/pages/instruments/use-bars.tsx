import { BarChart } from '@mantine/charts';
import { verdictWords } from '../../../../src/messages/citations.js';
import type { Verdict } from '../../api/instruments.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { useSay } from '../../words/use-say.js';
import type { YearOfUse } from './use-chart.js';
import { verdictColors } from './verdict-colors.js';
import { instrumentPageWords as words } from './words.js';

interface Props {
  readonly years: readonly YearOfUse[];
  readonly height: number;
  readonly isWhole: boolean;
}

const VERDICTS: readonly Verdict[] = ['in-force', 'ended', 'not-yet', 'not-issued', 'unknown'];

export default function UseBars({ years, height, isWhole }: Props) {
  const say = useSay();
  const shown = VERDICTS.filter((verdict) => years.some((year) => year[verdict] !== undefined));
  const data = years.map(({ year, ...counts }) => ({ year: year === '' ? say(words.undated) : year, ...counts }));
  const spoken = years.map(
    (year) =>
      `${year.year || say(words.undated)}: ${
        shown
          .filter((verdict) => year[verdict])
          .map((verdict) => `${year[verdict]} ${say(verdictWords[verdict])}`)
          .join(', ') || 0
      }`,
  );
  return (
    <ChartFigure title={say(words.useChart)} note={isWhole ? '.' : `. ${say(words.newest)}`} spoken={spoken}>
      <BarChart
        h={height}
        data={data}
        dataKey="year"
        type="stacked"
        withLegend
        series={shown.map((verdict) => ({ name: verdict, label: say(verdictWords[verdict]), color: `${verdictColors[verdict]}.7` }))}
        gridAxis="none"
        tickLine="none"
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false, maxBarSize: 60 }}
        yAxisProps={{ width: 36, allowDecimals: false }}
      />
    </ChartFigure>
  );
}
