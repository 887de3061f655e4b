import { useEffect } from 'react';
import { useSearch } from 'wouter';
import type { PlanRecord } from '../../../../schemas/plan-record.js';
import type { Selection } from './selection.js';

/** "?task=3": the plan opens at its fourth task. */
export function useTaskOfAddress({ tasks }: PlanRecord, selection: Selection): void {
  const position = new URLSearchParams(useSearch()).get('task');
  useEffect(() => {
    const task = position === null ? undefined : tasks[Number(position)];
    if (task) selection.choose({ path: `tasks.${task.id}.description`, spans: task.description.spans, from: 'address' });
  }, [position, tasks, selection]);
}
