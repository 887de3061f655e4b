import type { PlanRecord } from '../../schemas/index.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { REMOVAL, type Correction, type NumberedCorrection } from './correction.js';
import { additionField, splitMember } from './list-change.js';
import { findOpenList } from './open-lists.js';
import { addedAt } from './shown-path.js';

interface ListProposal {
  /** As `readPathOf` gives it. */
  path: string;
  text: string;
  /** What the words were read to be. */
  member: unknown;
  why: string | null;
}

export function isListPath(path: string): boolean {
  return path.endsWith('+') || path.endsWith(REMOVAL);
}

/**
 * "header.recipients+": something is to be added; "header.recipients.2-": a
 * member is to be taken away. Undefined where there is no such list or member.
 *
 * @throws KehoachError "correction-added" for what a person added, "correction-invalid" for a removal with a value
 */
export function proposeListChange(
  extracted: PlanRecord,
  kept: readonly NumberedCorrection[],
  proposal: ListProposal,
): Correction | undefined {
  return proposal.path.endsWith(REMOVAL) ? proposeRemoval(extracted, kept, proposal) : proposeAddition(extracted, proposal);
}

function proposeAddition(extracted: PlanRecord, { path, text, member, why }: ListProposal): Correction | undefined {
  const list = findOpenList(extracted, path.slice(0, -1));
  if (!list) return undefined;
  const field = additionField(list.see(member).key);
  return {
    holder: list.path,
    field,
    fields: { [field]: text, member },
    was: { [field]: null, members: list.members.map(({ key }) => key) },
    raw: '',
    why,
  };
}

function proposeRemoval(
  extracted: PlanRecord,
  kept: readonly NumberedCorrection[],
  { path, text, why }: ListProposal,
): Correction | undefined {
  const [listPath, position] = splitMember(path.slice(0, -1));
  const list = findOpenList(extracted, listPath);
  const member = list?.members[position];
  const added = list && addedAt(extracted, kept, list, position);
  if (added) throw new KehoachError('correction-added', { path, correction: added.id });
  if (!list || !member) return undefined;
  if (text !== '') throw new KehoachError('correction-invalid', { path, value: text, reason: `${path}=` });
  return {
    holder: `${list.path}.${position}`,
    field: REMOVAL,
    fields: { [REMOVAL]: null },
    was: { [REMOVAL]: member.label, key: member.key },
    raw: member.raw,
    why,
  };
}
