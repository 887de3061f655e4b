import { useMemo, useState } from 'react';
import type { StoredPlan } from '../../api/plans.js';
import { useMay } from '../../api/session.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { planLabel } from '../../words/plan-label.js';
import { factsOf } from './facts.js';
import './plan.css';
import { PlanTitle } from './plan-title.js';
import { ReadPane } from './read-pane.js';
import { createSelection, SelectionContext } from './selection.js';
import { SourcePane } from './source/source-pane.js';
import { usePlaceOfAddress } from './use-place-of-address.js';
import { CorrectionContext } from './value/correction-context.js';

/** A plan: its source on the left, what was read from it on the right. */
export function PlanView({ stored }: { readonly stored: StoredPlan }) {
  usePageTitle(planLabel(stored.plan));
  const [selection] = useState(createSelection);
  usePlaceOfAddress(stored.record, selection);
  const facts = useMemo(() => factsOf(stored.record), [stored.record]);
  const mayEdit = useMay('editor');
  const correction = useMemo(() => ({ planId: stored.plan.id, mayEdit }), [stored.plan.id, mayEdit]);
  return (
    <SelectionContext value={selection}>
      <CorrectionContext value={correction}>
        <div className="plan-page">
          <PlanTitle plan={stored.plan} />
          <div className="plan-panes">
            <SourcePane stored={stored} facts={facts} />
            <ReadPane stored={stored} />
          </div>
        </div>
      </CorrectionContext>
    </SelectionContext>
  );
}
