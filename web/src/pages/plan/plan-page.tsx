import { useParams } from 'wouter';
import { usePlan } from '../../api/plans.js';
import { Answer } from '../../states/answer.js';
import { PlanView } from './plan-view.js';

export default function PlanPage() {
  const { id } = useParams<{ id: string }>();
  const plan = usePlan(id);
  return <Answer query={plan}>{(stored) => <PlanView key={stored.plan.id} stored={stored} />}</Answer>;
}
