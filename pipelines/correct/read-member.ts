import { assignmentRoles, type Assignment, type PlanRecord, type Reference, type Value } from '../../schemas/index.js';
import { KehoachError } from '../../src/errors/kehoach-error.js';
import { roleWords } from '../../src/knowledge/agencies/duty-words.js';
import { findReferences } from '../../src/mentions/legal-reference/find-references.js';
import { resolveReferences } from '../../src/mentions/legal-reference/resolve-references.js';
import { normalizeText } from '../../src/text/normalize.js';
import { readDeadline, saidByPerson } from './read-deadline.js';
import { unitFields } from './unit-fields.js';

type Read = (words: string, record: PlanRecord) => unknown;

const LISTS = new Map<string, Read>([
  ['recipients', recipient],
  ['legalBasis', basis],
  ['deadlines', readDeadline],
  ['assignments', assignment],
]);

/**
 * What a person adds to a list, read from words as they would stand in the
 * paper; undefined where the path names no such list.
 *
 * @param path "header.recipients+", "tasks.3.deadlines+"
 * @throws KehoachError "correction-addition-unread" where the words say nothing of the kind, or several things
 */
export function readMember(record: PlanRecord, path: string, text: string): unknown {
  const read = LISTS.get(path.slice(path.lastIndexOf('.') + 1, -1));
  if (!read) return undefined;
  const words = normalizeText(text).text.trim();
  const member = words === '' ? undefined : read(words, record);
  if (member === undefined) throw new KehoachError('correction-addition-unread', { path, value: text });
  return member;
}

function recipient(words: string): Value<string> {
  return { value: words, ...saidByPerson(words) };
}

/** "chủ trì: Sở Nội vụ", "lead: so-noi-vu@hai-duong": without a role nobody knows what the unit is to do. */
function assignment(words: string, record: PlanRecord): Assignment | undefined {
  const [, mark = '', unit = ''] = /^([^:]{1,40}?) ?: ?(.+)$/u.exec(words) ?? [];
  const role = assignmentRoles.find((each) => each === mark) ?? roleWords().get(mark.toLowerCase());
  if (!role) return undefined;
  const { of, ...fields } = unitFields(record, unit, false);
  return { role, agency: { ...fields, ...(of && { of }), ...saidByPerson(unit) } };
}

/** "61/2018/NĐ-CP", "Luật Đầu tư công"; "r7" is what the record mentions so. */
function basis(words: string, { header, references }: PlanRecord): Reference | undefined {
  const known = references.find(({ mentionId }) => mentionId === words);
  if (known) return known;
  const context = {
    ...(header.issuer?.value && { issuer: header.issuer.value }),
    ...(header.issuedOn?.value && { issuedOn: header.issuedOn.value }),
  };
  const [reference, ...others] = resolveReferences(findReferences(words), context);
  if (!reference || reference.isSelf || others.length > 0) return undefined;
  const { instrumentId, citation, documentType, issuer, name, candidates, date } = reference;
  return {
    mentionId: 'r0',
    instrumentId,
    ...(candidates.length > 0 && { candidates }),
    citation,
    raw: words,
    documentType,
    ...(issuer !== undefined && { issuer }),
    ...(date && { issuedOn: { value: date.value, precision: date.precision, ...saidByPerson(words) } }),
    ...(name !== undefined && { name }),
    function: 'basis',
    resolution: 'corrected',
    spans: [],
    confidence: 1,
  };
}
