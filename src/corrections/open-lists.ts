import type { z } from 'zod';
import {
  assignmentSchema,
  deadlineSchema,
  referenceSchema,
  textValueSchema,
  type Deadline,
  type PlanRecord,
  type Reference,
} from '../../schemas/index.js';
import { foldKey } from '../text/fold.js';

/** A member of a list as corrections see it. */
export interface SeenMember {
  /** The same for what says the same, whatever the words. */
  key: string;
  /** For people. */
  label: string;
  /** In the document; what a person added has no place there. */
  raw: string;
}

/** A list of a record to which a person may add what stands in the paper, and from which he may take what does not. */
export interface OpenList {
  /** "header.recipients", "tasks.t-9110c59a8d2d.deadlines". */
  path: string;
  members: readonly SeenMember[];
  see(member: unknown): SeenMember;
  /** Changes the record: `indexes` are those of `members`. */
  change(indexes: ReadonlySet<number>, added: readonly unknown[]): void;
}

interface Kind<Member> {
  schema: z.ZodType<Member>;
  readonly see: (member: Member) => SeenMember;
}

const recipient: Kind<z.infer<typeof textValueSchema>> = {
  schema: textValueSchema,
  see: ({ value, raw }) => ({ key: foldKey(value ?? raw), label: value ?? raw, raw }),
};

const deadline: Kind<Deadline> = {
  schema: deadlineSchema,
  see: (member) => ({ key: factsOf(member), label: member.raw, raw: member.raw }),
};

const assignment: Kind<z.infer<typeof assignmentSchema>> = {
  schema: assignmentSchema,
  see: ({ role, agency: { value, name, raw } }) => ({ key: `${role} ${value ?? foldKey(name)}`, label: `${role}: ${name}`, raw }),
};

/** In the record a mention id, here what it stands for: ids are given anew with every reading. */
const basis: Kind<Reference> = {
  schema: referenceSchema,
  see: ({ instrumentId, citation, raw }) => ({ key: instrumentId ?? foldKey(citation), label: citation, raw }),
};

/** How it was said and how sure that is, and what follows from the rest. */
const BESIDE_THE_POINT = new Set(['raw', 'spans', 'origin', 'why', 'confidence', 'iso8601', 'precision', 'yearSource', 'implied']);

function factsOf(due: Deadline): string {
  const facts = Object.entries(due).filter(([name]) => !BESIDE_THE_POINT.has(name));
  return JSON.stringify(facts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Every such list of a record, in its order. */
export function openLists({ header, tasks, references }: PlanRecord): OpenList[] {
  const { issuedWith } = header;
  return [
    ...(issuedWith ? [basisList('header.issuedWith.legalBasis', issuedWith.legalBasis, references)] : []),
    basisList('header.legalBasis', header.legalBasis, references),
    listOf('header.recipients', header.recipients, recipient),
    ...tasks.flatMap(({ id, assignments, deadlines }) => [
      listOf(`tasks.${id}.assignments`, assignments, assignment),
      listOf(`tasks.${id}.deadlines`, deadlines, deadline),
    ]),
  ];
}

/** Tasks by id, or by position from 0: "tasks.3.deadlines". */
export function findOpenList(record: PlanRecord, path: string): OpenList | undefined {
  const byId = path.replace(/^tasks\.(\d{1,6})\./u, (_, position: string) => `tasks.${record.tasks[Number(position)]?.id ?? ''}.`);
  return openLists(record).find((list) => list.path === path || list.path === byId);
}

function listOf<Member>(path: string, list: Member[], { schema, see }: Kind<Member>): OpenList {
  return {
    path,
    members: list.map(see),
    see: (member) => see(schema.parse(member)),
    change: (indexes, added) =>
      replace(list, [...list.filter((_, index) => !indexes.has(index)), ...added.map((member) => schema.parse(member))]),
  };
}

/** An instrument that the text does not mention becomes a mention without a place in it. */
function basisList(path: string, ids: string[], references: Reference[]): OpenList {
  const referenceOf = (id: string): Reference | undefined => references.find(({ mentionId }) => mentionId === id);
  const seen = ids
    .map((id) => referenceOf(id))
    .map((reference, index) => (reference ? basis.see(reference) : { key: ids[index] ?? '', label: ids[index] ?? '', raw: '' }));
  const mentionOf = (member: unknown): string => {
    const reference = basis.schema.parse(member);
    const known = references.find((other) => basis.see(other).key === basis.see(reference).key);
    const mentionId = known?.mentionId ?? `r${1 + Math.max(0, ...references.map((other) => Number(other.mentionId.slice(1))))}`;
    if (!known) references.push({ ...reference, mentionId });
    return mentionId;
  };
  return {
    path,
    members: seen,
    see: (member) => basis.see(basis.schema.parse(member)),
    change: (indexes, added) => replace(ids, [...ids.filter((_, index) => !indexes.has(index)), ...added.map(mentionOf)]),
  };
}

function replace<Member>(list: Member[], members: readonly Member[]): void {
  list.splice(0, list.length, ...members);
}
