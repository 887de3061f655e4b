import '../../mantine-more.css';
import { Redirect, useParams, useSearch } from 'wouter';
import { usePlan } from '../../api/plans.js';
import { Answer } from '../../states/answer.js';
import { PlanView } from './plan-view.js';

/** A plan by any name; from there on it goes by its id. */
export default function PlanPage() {
  const { id: name } = useParams<{ id: string }>();
  const search = useSearch();
  const plan = usePlan(unescapeSlash(name));
  return (
    <Answer query={plan}>
      {(stored) =>
        stored.plan.id === name ? (
          <PlanView key={name} stored={stored} />
        ) : (
          <Redirect to={`/plans/${stored.plan.id}${search && `?${search}`}`} replace />
        )
      }
    </Answer>
  );
}

/** "38%2FKH-UBND" → "38/KH-UBND": of an address the router unescapes all but what would part it. */
function unescapeSlash(name: string): string {
  return name.replaceAll(/%2f/giu, '/');
}
