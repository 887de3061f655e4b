import type { Header, PlanRecord } from '../../schemas/index.js';
import { schemaVersion } from '../../schemas/index.js';
import { packageVersion } from '../config/package.js';
import type { PlanTree } from '../tree/plan-tree.js';
import { recognizedBlocks } from '../tree/word-confidences.js';
import { capConfidence } from './cap-confidence.js';
import { compileBlocks } from './compile-blocks.js';
import { compileHead, compileIdentity, compileSignatory } from './compile-header.js';
import { compileParts } from './compile-parts.js';
import { compileReference } from './compile-references.js';
import { compileSections } from './compile-sections.js';
import { compileAmount, compileTarget } from './compile-targets.js';
import { compileTasks } from './compile-tasks.js';
import { textValue } from './evidence.js';
import { findDoubtfulValues } from './find-doubtful-values.js';

/**
 * Makes the record of a tree that all transformers have seen.
 *
 * @param id SHA-256 of the file's bytes
 */
export function compilePlan(tree: PlanTree, id: string): PlanRecord {
  const references = tree.references.map(compileReference);
  const issues = tree.issues;
  const record: PlanRecord = {
    schemaVersion,
    id,
    source: tree.source,
    extractor: { name: 'kehoach', version: packageVersion, ...(tree.engines ? { engines: tree.engines } : {}) },
    status: issues.some(({ severity }) => severity === 'error') ? 'partial' : 'complete',
    header: compileHeader(tree),
    blocks: compileBlocks(tree.blocks),
    parts: compileParts(tree.children),
    sections: compileSections(tree.sections),
    tasks: compileTasks(tree.tasks, references),
    targets: tree.targets.map(compileTarget),
    amounts: tree.amounts.map(compileAmount),
    references,
    issues,
  };
  if (recognizedBlocks(tree).size === 0) return record;
  capConfidence(record, tree.blocks);
  return { ...record, issues: [...issues, ...findDoubtfulValues(record.header)] };
}

function compileHeader({ head, end, decision, references }: PlanTree): Header {
  const basis = references.filter((reference) => reference.function === 'basis');
  return {
    ...compileHead(head),
    ...(decision
      ? {
          issuedWith: {
            ...compileIdentity(decision.head),
            legalBasis: basis.filter(({ place }) => place === 'decision').map(({ mentionId }) => mentionId),
            signatories: decision.end.signatories.map(compileSignatory),
          },
        }
      : {}),
    legalBasis: basis.filter(({ place }) => place !== 'decision').map(({ mentionId }) => mentionId),
    signatories: end.signatories.map(compileSignatory),
    recipients: end.recipients.map((recipient) => textValue(recipient)),
  };
}
