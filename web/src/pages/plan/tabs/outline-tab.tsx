import { Badge } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import type { Section } from '../../../../../schemas/section.js';
import { labels } from '../../../../../src/messages/labels.js';
import { blocksById, printedMarker, type BlocksById } from '../../../../../src/wording/printed-marker.js';
import { EmptyState } from '../../../states/empty-state.js';
import { groupBy } from '../../../lists/group-by.js';
import { useSay } from '../../../words/use-say.js';
import { FactValue } from '../value/fact-value.js';
import { planWords } from '../words.js';

/** The divisions of the plan, and how many tasks stand in each. */
export function OutlineTab({ record: { sections, tasks, blocks } }: { readonly record: PlanRecord }) {
  const say = useSay();
  const taskCounts = useMemo(
    () => new Map([...groupBy(tasks, ({ path }) => path)].map(([path, members]) => [path, members.length])),
    [tasks],
  );
  const printed = useMemo(() => blocksById(blocks), [blocks]);
  if (sections.length === 0) return <EmptyState title={say(planWords.noOutline)} />;
  return <SectionList sections={sections} within="sections" taskCounts={taskCounts} blocks={printed} />;
}

interface Props {
  readonly sections: readonly Section[];
  /** Path of the list in the record. */
  readonly within: string;
  readonly taskCounts: ReadonlyMap<string, number>;
  readonly blocks: BlocksById;
}

const SectionList = memo(function SectionList({ sections, within, taskCounts, blocks }: Props) {
  const say = useSay();
  return (
    <ul className="plan-outline">
      {sections.map((section, index) => {
        const { title, path, children } = section;
        const place = `${within}.${index}`;
        const count = taskCounts.get(path) ?? 0;
        return (
          <li key={place}>
            <FactValue
              path={`${place}.title`}
              fact={title}
              editables={[{ path: `${place}.title`, label: labels.title, text: title.value ?? '' }]}
            >
              {printedMarker(section, blocks)} {title.value}
            </FactValue>
            {count > 0 && (
              <Badge ml={6}>
                {count} {say(planWords.tasks).toLowerCase()}
              </Badge>
            )}
            {children.length > 0 && (
              <SectionList sections={children} within={`${place}.children`} taskCounts={taskCounts} blocks={blocks} />
            )}
          </li>
        );
      })}
    </ul>
  );
});
