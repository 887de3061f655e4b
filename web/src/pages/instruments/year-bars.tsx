import { BarChart } from '@mantine/charts';
import { labels } from '../../../../src/messages/labels.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { useSay } from '../../words/use-say.js';
import { instrumentPageWords as words } from './words.js';
import type { YearCount } from './year-chart.js';

interface Props {
  readonly years: YearCount[];
  readonly height: number;
  readonly onYear: (year: string) => void;
}

/** A bar for each year of the instruments; a click asks for that year alone, as the field above does for keyboards. */
export default function YearBars({ years, height, onYear }: Props) {
  const say = useSay();
  const spoken = years.filter(({ plans }) => plans > 0).map(({ year, plans }) => `${year}: ${plans}`);
  return (
    <ChartFigure title={say(words.chart)} spoken={spoken}>
      <BarChart
        h={height}
        data={years}
        dataKey="year"
        series={[{ name: 'plans', label: say(labels.plans), color: 'navy.6' }]}
        gridAxis="none"
        tickLine="none"
        barChartProps={{ accessibilityLayer: false, onClick: ({ activeLabel }) => activeLabel !== undefined && onYear(activeLabel) }}
        barProps={{ isAnimationActive: false, cursor: 'pointer' }}
        yAxisProps={{ width: 36, allowDecimals: false, tickCount: 3 }}
      />
    </ChartFigure>
  );
}
