import { Stack, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { comparisonWords, outlineChangeWords, taskChangeWords } from '../../../../../src/messages/comparison.js';
import type { Words } from '../../../../../src/messages/language.js';
import type { PlanComparison } from '../../../api/comparisons.js';
import { useSay } from '../../../words/use-say.js';
import { comparePageWords as words } from '../words.js';
import { HeadRow } from './head-row.js';
import { OutlineRow } from './outline-row.js';
import { PlanHead } from './plan-head.js';
import { ReferenceLists } from './reference-lists.js';
import { TaskRow } from './task-row.js';

interface Props {
  readonly comparison: PlanComparison;
  readonly onlyDifferent: boolean;
}

/** A on the left with what it loses, B on the right with what it gains. */
export function ComparisonView({ comparison: { a, b, head, tasks, outline, references, counts }, onlyDifferent }: Props) {
  const isShown = ({ kind }: { kind: string }): boolean => !onlyDifferent || kind !== 'same';
  return (
    <Stack gap="lg">
      <Part title={comparisonWords.head}>
        <Sides
          head={[<PlanHead key="a" side="A" plan={a} />, <PlanHead key="b" side="B" plan={b} />]}
          rows={head.map((change) => (
            <HeadRow key={change.field} change={change} />
          ))}
        />
      </Part>
      <Part title={comparisonWords.tasks} sum={<Sum counts={counts.tasks} words={taskChangeWords} />}>
        <Sides
          rows={tasks.filter(isShown).map((change) => (
            <TaskRow key={keyOf(change)} change={change} />
          ))}
        />
      </Part>
      <Part title={comparisonWords.references}>
        <ReferenceLists references={references} onlyDifferent={onlyDifferent} />
      </Part>
      <Part title={comparisonWords.outline} sum={<Sum counts={counts.outline} words={outlineChangeWords} />}>
        <Sides
          rows={outline.filter(isShown).map((change) => (
            <OutlineRow key={`${change.a?.path ?? ''}|${change.b?.path ?? ''}`} change={change} />
          ))}
        />
      </Part>
    </Stack>
  );
}

function keyOf({ a, b }: { a: readonly { id: string }[]; b: readonly { id: string }[] }): string {
  return [...a, ...b].map(({ id }) => id).join('|');
}

function Part({ title, sum, children }: { readonly title: Words; readonly sum?: ReactNode; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <section>
      <Title order={2} size="h4" mb={4}>
        {say(title)}
      </Title>
      {sum}
      {children}
    </section>
  );
}

/** "giữ nguyên: 3 · sửa: 2". */
function Sum<Kind extends string>({
  counts,
  words: kinds,
}: {
  readonly counts: Readonly<Record<Kind, number>>;
  readonly words: Readonly<Record<Kind, Words>>;
}) {
  const say = useSay();
  const said = Object.entries<number>(counts).filter(([, count]) => count > 0);
  const labels: Readonly<Record<string, Words>> = kinds;
  return <Text size="sm">{said.map(([kind, count]) => `${say(labels[kind] ?? words.all)}: ${count}`).join(' · ')}</Text>;
}

function Sides({ head = ['A', 'B'], rows }: { readonly head?: readonly ReactNode[]; readonly rows: readonly ReactNode[] }) {
  const say = useSay();
  return (
    <Table className="compare-sides" withTableBorder withColumnBorders>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className="compare-what">{say(comparisonWords.difference)}</Table.Th>
          {head.map((cell, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- A and B, always
            <Table.Th key={place}>{cell}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.length > 0 ? (
          rows
        ) : (
          <Table.Tr>
            <Table.Td colSpan={3}>{say(comparisonWords.nothing)}</Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </Table>
  );
}
