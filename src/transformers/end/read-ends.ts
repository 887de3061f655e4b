import type { PlanTree } from '../../tree/plan-tree.js';
import { readEnd } from './read-end.js';

/** Signatures and recipients of the plan and of the decision that issues it. */
export function readEnds() {
  return (tree: PlanTree): void => {
    tree.end = readEnd(tree.landmarks.end.filter(({ part }) => part === 'end'));
    if (tree.decision) tree.decision.end = readEnd(tree.landmarks.decision?.end ?? []);
    for (const line of tree.end.unread) {
      tree.issues.push({ code: 'end-line-unread', severity: 'info', spans: line.cite().spans });
    }
    const signed = [...tree.end.signatories, ...(tree.decision?.end.signatories ?? [])];
    if (signed.length === 0) tree.issues.push({ code: 'signatory-missing', severity: 'warning' });
  };
}
