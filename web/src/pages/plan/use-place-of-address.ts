import { useEffect } from 'react';
import { useSearch } from 'wouter';
import type { PlanRecord } from '../../../../schemas/plan-record.js';
import { findHolder } from '../../../../src/corrections/record-path.js';
import { spansOf } from './facts.js';
import type { Selection } from './selection.js';

/** "?at=tasks.3": the plan opens at its fourth task; "?at=references.r7": at that citation. */
export function usePlaceOfAddress(record: PlanRecord, selection: Selection): void {
  const at = new URLSearchParams(useSearch()).get('at');
  useEffect(() => {
    const [list, member, ...rest] = at?.split('.') ?? [];
    if (list === undefined || member === undefined) return;
    // Of a task it is the description that stands in one place.
    const names = list === 'tasks' && rest.length === 0 ? [list, member, 'description'] : [list, member, ...rest];
    const found = findHolder(record, names);
    if (found?.fields) selection.choose({ path: found.path, spans: spansOf(found.fields), from: 'address' });
  }, [at, record, selection]);
}
