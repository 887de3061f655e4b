import { BarChart } from '@mantine/charts';
import type { DueItem } from '../../api/deadlines.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { useSay } from '../../words/use-say.js';
import { countSteps } from './count-steps.js';
import type { TimeSpan } from './time-span.js';
import { deadlinePageWords as words } from './words.js';

const HEIGHT = 150;

/** How much is due when. */
export function DueChart({ items, span }: { readonly items: readonly DueItem[]; readonly span: TimeSpan }) {
  const say = useSay();
  const steps = countSteps(items, span);
  const title = say(words.chart, { step: say(span.scale === 'month' ? words.day : words.ofMonths) });
  const spoken = steps.filter(({ count }) => count > 0).map(({ step, count }) => `${step}: ${count}`);
  return (
    <ChartFigure title={title} spoken={spoken}>
      <BarChart
        h={HEIGHT}
        data={steps}
        dataKey="step"
        series={[{ name: 'count', label: title, color: 'navy.6' }]}
        gridAxis="none"
        tickLine="none"
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false, maxBarSize: 60 }}
        yAxisProps={{ width: 36, allowDecimals: false, tickCount: 3 }}
      />
    </ChartFigure>
  );
}
