import { Button, Group, SegmentedControl, Title } from '@mantine/core';
import { useSay } from '../../words/use-say.js';
import { describeSpan, moved, scales, today, type TimeSpan } from './time-span.js';
import { deadlinePageWords as words } from './words.js';

interface Props {
  readonly span: TimeSpan;
  readonly onSpan: (span: TimeSpan) => void;
}

/** Month, quarter or year, and which one. */
export function SpanPicker({ span, onSpan }: Props) {
  const say = useSay();
  return (
    <Group gap="xs">
      <Group gap="xs" data-no-print>
        <SegmentedControl
          size="xs"
          aria-label={say(words.span)}
          value={span.scale}
          onChange={(name) => onSpan({ ...span, scale: scales.find((each) => each === name) ?? 'month' })}
          data={scales.map((scale) => ({ value: scale, label: say(words[scale]) }))}
        />
        <Button size="xs" variant="default" onClick={() => onSpan(moved(span, -1))}>
          ← {say(words.before)}
        </Button>
        <Button size="xs" variant="default" onClick={() => onSpan({ ...span, day: today() })}>
          {say(words.today)}
        </Button>
        <Button size="xs" variant="default" onClick={() => onSpan(moved(span, 1))}>
          {say(words.after)} →
        </Button>
      </Group>
      <Title order={2} size="h4" aria-live="polite">
        {describeSpan(span, say)}
      </Title>
    </Group>
  );
}
