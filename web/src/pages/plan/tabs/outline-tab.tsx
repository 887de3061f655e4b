import { Badge } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import type { Section } from '../../../../../schemas/section.js';
import { labels } from '../../../../../src/messages/labels.js';
import { EmptyState } from '../../../states/empty-state.js';
import { groupBy } from '../../../lists/group-by.js';
import { useSay } from '../../../words/use-say.js';
import { FactValue } from '../value/fact-value.js';
import { planWords } from '../words.js';

/** The divisions of the plan, and how many tasks stand in each. */
export function OutlineTab({ record: { sections, tasks } }: { readonly record: PlanRecord }) {
  const say = useSay();
  const taskCounts = useMemo(
    () => new Map([...groupBy(tasks, ({ path }) => path)].map(([path, members]) => [path, members.length])),
    [tasks],
  );
  if (sections.length === 0) return <EmptyState title={say(planWords.noOutline)} />;
  return <SectionList sections={sections} within="sections" taskCounts={taskCounts} />;
}

interface Props {
  readonly sections: readonly Section[];
  /** Path of the list in the record. */
  readonly within: string;
  readonly taskCounts: ReadonlyMap<string, number>;
}

const SectionList = memo(function SectionList({ sections, within, taskCounts }: Props) {
  const say = useSay();
  return (
    <ul className="plan-outline">
      {sections.map(({ label, title, path, children }, index) => {
        const place = `${within}.${index}`;
        const count = taskCounts.get(path) ?? 0;
        return (
          <li key={place}>
            <FactValue
              path={`${place}.title`}
              fact={title}
              editables={[{ path: `${place}.title`, label: labels.title, text: title.value ?? '' }]}
            >
              {marker(label)} {title.value}
            </FactValue>
            {count > 0 && (
              <Badge ml={6}>
                {count} {say(planWords.tasks).toLowerCase()}
              </Badge>
            )}
            {children.length > 0 && <SectionList sections={children} within={`${place}.children`} taskCounts={taskCounts} />}
          </li>
        );
      })}
    </ul>
  );
});

/** "II.", "-": a bullet takes no full stop. */
function marker(label: string): string {
  return /[\p{L}\p{N}]$/u.test(label) ? `${label}.` : label;
}
