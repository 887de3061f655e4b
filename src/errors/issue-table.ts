import type { IssueEntry } from './issue-entry.js';
import { agencyIssues } from './issues/agencies.js';
import { deadlineIssues } from './issues/deadlines.js';
import { fileIssues } from './issues/files.js';
import { outlineIssues } from './issues/outline.js';
import { pageIssues } from './issues/pages.js';
import { partIssues } from './issues/parts.js';
import { referenceIssues } from './issues/references.js';

/** Every oddity that a record may carry, by code, area by area. Words are made when it is shown. */
export const issueTable = {
  ...fileIssues,
  ...pageIssues,
  ...partIssues,
  ...outlineIssues,
  ...deadlineIssues,
  ...agencyIssues,
  ...referenceIssues,
} as const satisfies Record<string, IssueEntry>;

export type IssueCode = keyof typeof issueTable;
