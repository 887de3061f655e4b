import { Accordion, Badge, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { DueItem } from '../../api/deadlines.js';
import { groupBy } from '../../lists/group-by.js';
import { usePrinting } from '../../tables/use-printing.js';
import { useSay } from '../../words/use-say.js';
import { DueChart } from './due-chart.js';
import { DueTable } from './due-table.js';
import type { TimeSpan } from './time-span.js';
import { deadlinePageWords as words } from './words.js';

interface Props {
  readonly items: readonly DueItem[];
  readonly span: TimeSpan;
}

/** So many units stand open at first. */
const OPEN = 3;

/** How much is due when; then unit by unit, those with the most first. */
export default function DueTimeline({ items, span }: Props) {
  const say = useSay();
  const units = useMemo(() => byUnit(items), [items]);
  const isPrinting = usePrinting();
  const [open, setOpen] = useState(() => units.slice(0, OPEN).map((_, place) => String(place)));
  return (
    <Stack gap="sm">
      <DueChart items={items} span={span} />
      <Accordion
        multiple
        value={isPrinting ? units.map((_, place) => String(place)) : open}
        onChange={setOpen}
        variant="separated"
        order={3}
      >
        {units.map(([name, due], place) => (
          // What marks an item must be no words: ids of elements are made of it.
          <Accordion.Item key={name} value={String(place)}>
            <Accordion.Control>
              <Group gap="xs">
                <Text fw={600}>{name || say(words.noUnit)}</Text>
                <Badge>{due.length}</Badge>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <DueTable items={due} label={name || say(words.noUnit)} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}

/** A task that several units lead is due for each. */
function byUnit(items: readonly DueItem[]): [name: string, items: DueItem[]][] {
  const parts = items.flatMap((item) => {
    const leaders = [...new Set(item.units.filter(({ role }) => role === 'lead').map(({ name }) => name))];
    return (leaders.length > 0 ? leaders : ['']).map((name) => ({ name, item }));
  });
  const groups = [...groupBy(parts, ({ name }) => name)].map(([name, members]): [string, DueItem[]] => [
    name,
    members.map(({ item }) => item),
  ]);
  return groups.toSorted(([, one], [, other]) => other.length - one.length);
}
