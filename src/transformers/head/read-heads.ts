import type { Issue } from '../../../schemas/index.js';
import { append } from '../../tree/append.js';
import type { HeadDraft, LetterheadDraft, NumberDraft } from '../../tree/drafts.js';
import type { PlanTree } from '../../tree/plan-tree.js';
import { surenessOf, type Sureness } from '../../tree/word-confidences.js';
import { doubtNumber } from './doubt-number.js';
import { readAppendixNote } from './read-appendix-note.js';
import { readHead } from './read-head.js';

/** The heads of the plan and of the decision that issues it, as they are written. */
export function readHeads() {
  return (tree: PlanTree): void => {
    const { plan, decision, appendices } = tree.landmarks;
    const sureness = surenessOf(tree.blocks);
    const own = readHead(plan);
    const noted = own.head.documentType && readAppendixNote(appendices, own.head.documentType.slug);
    tree.head = { ...withDoubt(own.head, sureness), ...(noted ? { noted } : {}) };
    if (decision) {
      const { head } = readHead(decision);
      tree.decision = { head: withDoubt(head, sureness), end: { recipients: [], signatories: [], unread: [] } };
      // One stamp on the first page marks the whole paper.
      if (head.secrecy) tree.head.secrecy ??= head.secrecy;
      if (head.urgency) tree.head.urgency ??= head.urgency;
    }
    append(tree.issues, headIssues(tree, own.lines));
  };
}

function withDoubt(head: HeadDraft, sureness: Sureness): HeadDraft {
  return head.number ? { ...head, number: doubtNumber(head.number, sureness) } : head;
}

function headIssues({ head, decision }: PlanTree, { unread }: LetterheadDraft): Issue[] {
  const { number, placeDate, noted } = head;
  const issues: Issue[] = unread.map((line) => ({ code: 'head-line-unread', severity: 'info', spans: line.cite().spans }));
  if (!number && !decision) issues.push({ code: 'number-missing', severity: 'warning', path: '/header/number' });
  if (number && !number.ordinal) issues.push(ordinalIssue(number));
  if (!placeDate && !noted?.date && !decision) issues.push({ code: 'date-missing', severity: 'warning', path: '/header/issuedOn' });
  else if (placeDate && placeDate.date.precision !== 'day') {
    const { source, date } = placeDate;
    const code = date.impossible ? 'date-impossible' : 'date-blank';
    issues.push({
      code,
      severity: date.impossible ? 'warning' : 'info',
      path: '/header/issuedOn',
      spans: source.cite(date.start, date.end).spans,
    });
  }
  if (!head.period) issues.push({ code: 'period-missing', severity: 'info', path: '/header/period' });
  return issues;
}

function ordinalIssue({ source, start, end, unread }: NumberDraft): Issue {
  if (!unread) return { code: 'number-blank', severity: 'info', path: '/header/number', spans: source.cite(start, end).spans };
  return {
    code: 'number-unreadable',
    severity: 'warning',
    path: '/header/number/ordinal',
    spans: source.cite(unread.start, unread.end).spans,
  };
}
