import { ActionIcon, Group, Switch } from '@mantine/core';
import { useState } from 'react';
import { useComparison } from '../../../api/comparisons.js';
import { answerChoices, answerUrls } from '../../../exports/answer-choices.js';
import { ExportMenu } from '../../../exports/export-menu.js';
import { useFilter } from '../../../lists/use-filter.js';
import { PlanSelect } from '../../../plan-picker/plan-select.js';
import { Answer } from '../../../states/answer.js';
import { EmptyState } from '../../../states/empty-state.js';
import { useSay } from '../../../words/use-say.js';
import { comparePageWords as words } from '../words.js';
import { ComparisonView } from './comparison-view.js';

const NAMES = ['a', 'b'] as const;

/** Two plans side by side. */
export function TwoPlans() {
  const say = useSay();
  const [{ a, b }, change] = useFilter(NAMES);
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  return (
    <>
      <div className="compare-choice" data-no-print>
        <PlanSelect label={say(words.a)} value={a} onChange={(id) => change({ a: id })} />
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={say(words.swap)}
          title={say(words.swap)}
          onClick={() => change({ a: b ?? '', b: a ?? '' })}
        >
          ⇄
        </ActionIcon>
        <PlanSelect label={say(words.b)} value={b} onChange={(id) => change({ b: id })} />
      </div>
      {a === undefined || b === undefined ? (
        <EmptyState title={say(words.chooseTwo)}>{say(words.chooseTwoHint)}</EmptyState>
      ) : (
        <>
          <Group justify="space-between" data-no-print>
            <Switch
              label={say(words.onlyDifferent)}
              checked={onlyDifferent}
              onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
            />
            <ExportMenu choices={answerChoices(say, answerUrls('/compare', { a, b }))} />
          </Group>
          <Compared key={`${a} ${b}`} a={a} b={b} onlyDifferent={onlyDifferent} />
        </>
      )}
    </>
  );
}

function Compared({ a, b, onlyDifferent }: { readonly a: string; readonly b: string; readonly onlyDifferent: boolean }) {
  const comparison = useComparison(a, b);
  return <Answer query={comparison}>{(found) => <ComparisonView comparison={found} onlyDifferent={onlyDifferent} />}</Answer>;
}
