import { SimpleGrid } from '@mantine/core';
import { coverageQuery, useCoverage } from '../../../api/comparisons.js';
import { answerChoices, answerUrls } from '../../../exports/answer-choices.js';
import { ExportMenu } from '../../../exports/export-menu.js';
import { useFilter } from '../../../lists/use-filter.js';
import { PlanMultiSelect } from '../../../plan-picker/plan-multi-select.js';
import { PlanSelect } from '../../../plan-picker/plan-select.js';
import { Answer } from '../../../states/answer.js';
import { EmptyState } from '../../../states/empty-state.js';
import { useSay } from '../../../words/use-say.js';
import { coverageWords } from '../../../../../src/messages/coverage.js';
import { comparePageWords as words } from '../words.js';
import { CoverageMatrix } from './coverage-matrix.js';

const NAMES = ['parent', 'children'] as const;

/** Whether subordinate plans take up what a plan gives them to do. */
export function CoverageView() {
  const say = useSay();
  const [{ parent, children = '' }, change] = useFilter(NAMES);
  const ids = children.split(',').filter(Boolean);
  return (
    <>
      <SimpleGrid cols={2} data-no-print>
        <PlanSelect label={say(coverageWords.parent)} value={parent} onChange={(id) => change({ parent: id })} />
        <PlanMultiSelect
          label={say(words.children)}
          description={say(words.childrenHint)}
          value={ids}
          onChange={(chosen) => change({ children: chosen.join(',') })}
        />
      </SimpleGrid>
      {parent === undefined ? (
        <EmptyState title={say(words.chooseParent)}>{say(words.chooseParentHint)}</EmptyState>
      ) : (
        <Covered key={`${parent} ${children}`} parent={parent} ids={ids} />
      )}
    </>
  );
}

function Covered({ parent, ids }: { readonly parent: string; readonly ids: readonly string[] }) {
  const say = useSay();
  const coverage = useCoverage(parent, ids);
  const choices = answerChoices(say, answerUrls('/coverage', coverageQuery(parent, ids)));
  return <Answer query={coverage}>{(found) => <CoverageMatrix coverage={found} action={<ExportMenu choices={choices} />} />}</Answer>;
}
