import { useMutation, useQuery } from '@tanstack/react-query';
import type { PlanComparison } from '../../../src/questions/compare/comparison.js';
import type { PlanCoverage } from '../../../src/questions/coverage/coverage.js';
import type { RosterReport } from '../../../src/questions/roster/roster-report.js';
import type { AnswerFormat } from '../../../src/wording/answers/answer.js';
import { request, requestFile, type RequestOptions } from './client.js';
import { saveFile } from './save-file.js';

export type { PlanComparison, PlanCoverage, RosterReport };

export function useComparison(a: string, b: string) {
  return useQuery({
    queryKey: ['compare', a, b],
    queryFn: ({ signal }) => request<PlanComparison>('/compare', { query: { a, b }, signal }),
  });
}

/** Without children those plans that cite the parent. */
export function useCoverage(parent: string, children: readonly string[]) {
  return useQuery({
    queryKey: ['coverage', parent, children],
    queryFn: ({ signal }) => request<PlanCoverage>('/coverage', { query: coverageQuery(parent, children), signal }),
  });
}

export function coverageQuery(parent: string, children: readonly string[]): URLSearchParams {
  return new URLSearchParams([['parent', parent], ...children.map((child) => ['child', child])]);
}

export interface RosterQuestion {
  /** CSV: who should send a plan, and by when. */
  file: File;
  period: string;
  province: string;
}

export function useRoster() {
  return useMutation({
    mutationFn: (question: RosterQuestion) => request<RosterReport>('/roster', rosterRequest(question)),
  });
}

/** The same answer as a file, which the browser saves. */
export function useRosterFile(question: RosterQuestion | undefined) {
  return useMutation({
    mutationFn: async (format: AnswerFormat) => {
      const name = `roster.${format}`;
      if (question) saveFile(await requestFile(`/${name}`, rosterRequest(question)), name);
    },
  });
}

function rosterRequest({ file, period, province }: RosterQuestion): RequestOptions {
  const form = new FormData();
  form.append('file', file);
  return { method: 'POST', query: { period, province }, body: form };
}
