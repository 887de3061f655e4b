import { Group, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { coverageLegend, coverageSum } from '../../../../../src/wording/coverage-lines.js';
import { coverageWords } from '../../../../../src/messages/coverage.js';
import type { ChildCoverage } from '../../../../../src/questions/coverage/coverage.js';
import type { PlanCoverage } from '../../../api/comparisons.js';
import { useLanguage } from '../../../words/language-provider.js';
import { planLabel } from '../../../words/plan-label.js';
import { useSay } from '../../../words/use-say.js';
import { comparePageWords as words } from '../words.js';
import { CellDetails, type ChosenCell } from './cell-details.js';
import { lookOfSign } from './cell-look.js';
import { MatrixRow } from './matrix-row.js';

/** A row for each task of the parent, a column for each plan; a sign and a colour in each cell. The heads stay in sight. */
export function CoverageMatrix({ coverage, action }: { readonly coverage: PlanCoverage; readonly action: ReactNode }) {
  const say = useSay();
  const [chosen, choose] = useState<ChosenCell>();
  const { parent, tasks, children } = coverage;
  return (
    <>
      <Text className="only-print" fw={600}>
        {say(coverageWords.parent)}: {planLabel(parent)}
      </Text>
      <Legend />
      <Group justify="space-between" data-no-print>
        <Text size="xs" c="dimmed">
          {say(words.matrixHint)}
        </Text>
        {action}
      </Group>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className="coverage-scroll" aria-label={say(coverageWords.title)} tabIndex={0}>
        <table className="coverage-matrix">
          <MatrixHead plans={children} />
          <tbody>
            {tasks.map((task, place) => (
              <MatrixRow key={task.id} task={task} place={place} plans={children} onChoose={choose} />
            ))}
          </tbody>
        </table>
      </section>
      <CellDetails chosen={chosen} onClose={() => choose(undefined)} />
    </>
  );
}

function Legend() {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Group gap="md" component="ul" className="coverage-legend" aria-label={say(coverageWords.status)}>
      {coverageLegend(language).map(([sign, meaning]) => (
        <li key={sign}>
          <span className="coverage-sign" data-look={lookOfSign(sign)} aria-hidden>
            {sign}
          </span>{' '}
          {meaning}
        </li>
      ))}
    </Group>
  );
}

function MatrixHead({ plans }: { readonly plans: readonly ChildCoverage[] }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col">{say(coverageWords.tasks)}</th>
        {plans.map((child) => (
          <th key={child.plan.id} scope="col">
            {child.plan.issuer?.name ?? child.plan.fileName}
            <small>{child.plan.number}</small>
            <small>{coverageSum(child, language)}</small>
          </th>
        ))}
      </tr>
    </thead>
  );
}
