import { coverageSign } from '../../../../../src/wording/coverage-lines.js';
import { taskTitle } from '../../../../../src/wording/task-change-lines.js';
import type { ChildCoverage, CoveredTask } from '../../../../../src/questions/coverage/coverage.js';
import { useSay } from '../../../words/use-say.js';
import type { ChosenCell } from './cell-details.js';
import { lookOfSign, meaningOf } from './cell-look.js';

interface Props {
  readonly task: CoveredTask;
  readonly place: number;
  readonly plans: readonly ChildCoverage[];
  readonly onChoose: (cell: ChosenCell) => void;
}

/** A task of the parent, and what each plan makes of it. */
export function MatrixRow({ task, place, plans, onChoose }: Props) {
  const say = useSay();
  const leaders = task.units.filter(({ role }) => role === 'lead').map(({ name }) => name);
  return (
    <tr>
      <th scope="row">
        {taskTitle(task)}
        <small>{[leaders.join('; '), task.deadlines.join('; ')].filter(Boolean).join(' · ')}</small>
      </th>
      {plans.map(({ plan, cells }) => {
        const cell = cells[place];
        if (!cell) return <td key={plan.id} />;
        const sign = coverageSign(cell);
        return (
          <td key={plan.id} data-look={lookOfSign(sign)}>
            <button
              type="button"
              onClick={() => onChoose({ task, plan, cell })}
              aria-label={`${say(meaningOf(cell))}: ${plan.issuer?.name ?? plan.fileName}`}
            >
              {sign}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
