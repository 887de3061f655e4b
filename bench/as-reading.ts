import type { Deadline, Header, PlanRecord, Section, Signatory, Target, Task } from '../schemas/index.js';
import type { GoldDeadline, GoldHeader, GoldSection, GoldSignatory, GoldTarget, GoldTask, Reading } from './gold.js';

type Identity = NonNullable<GoldHeader['issuedWith']>;
type Mentions = ReadonlyMap<string, PlanRecord['references'][number]>;

/** A record in the shape of gold: only what gold speaks about. */
export function asReading(record: PlanRecord): Reading {
  const mentions: Mentions = new Map(record.references.map((reference) => [reference.mentionId, reference]));
  return {
    header: asGoldHeader(record.header, mentions),
    outline: record.sections.flatMap(withDescendants).filter(({ label, title }) => label !== '' || title !== ''),
    tasks: record.tasks.filter(({ origin }) => origin !== 'prose').map((task) => asGoldTask(task, mentions)),
    duties: record.tasks.filter(({ origin }) => origin === 'prose').map((task) => asGoldTask(task, mentions)),
    targets: record.targets.map(asGoldTarget),
    amounts: record.amounts.map(({ raw, value }) => ({ raw, value })),
    references: record.references.map(({ raw, instrumentId, issuedOn, provisions = [] }) => ({
      raw,
      id: instrumentId,
      issuedOn: issuedOn?.value ?? null,
      provisions: provisions.map(({ id }) => id),
    })),
  };
}

function asGoldHeader(header: Header, mentions: Mentions): GoldHeader {
  const { period, secrecy, urgency, recipients, issuedWith } = header;
  return {
    ...asGoldIdentity(header, mentions),
    period: period?.value ? `${period.value.start}/${period.value.end}` : null,
    secrecy: secrecy?.value ?? null,
    urgency: urgency?.value ?? null,
    recipients: recipients.map(({ value, raw }) => value ?? raw),
    issuedWith: issuedWith ? asGoldIdentity(issuedWith, mentions) : null,
  };
}

function asGoldIdentity(header: Header | NonNullable<Header['issuedWith']>, mentions: Mentions): Identity {
  return {
    documentType: header.documentType.value,
    issuer: header.issuer?.value ?? null,
    superior: header.superior?.value ?? null,
    number: header.number?.ordinal.value ?? null,
    suffix: header.number?.suffix ?? null,
    symbol: header.number?.symbol.value ?? null,
    place: header.place?.value ?? null,
    issuedOn: header.issuedOn?.value ?? null,
    title: header.title.value,
    signatories: header.signatories.map(asGoldSignatory),
    legalBasis: header.legalBasis.map((id) => mentions.get(id)?.raw ?? id),
  };
}

function asGoldSignatory({ name, position, authorities = [] }: Signatory): GoldSignatory {
  return { name: name.value, position: position.value, authorities };
}

function withDescendants({ path, label, title, children }: Section): GoldSection[] {
  return [{ path, label, title: title.value ?? '' }, ...children.flatMap(withDescendants)];
}

/** Words that name no unit, a person's name for one, are kept with the value null: they are no unit. */
function asGoldTask(task: Task, mentions: Mentions): GoldTask {
  return {
    label: task.label,
    path: task.path,
    group: task.group ?? null,
    description: task.description.value ?? '',
    product: task.product?.value ?? null,
    assignments: task.assignments.flatMap(({ role, agency }) => (agency.value === null ? [] : [{ role, agency: agency.value }])),
    deadlines: task.deadlines.map(asGoldDeadline),
    references: task.references.flatMap((id) => mentions.get(id)?.instrumentId ?? []),
  };
}

function asGoldTarget({ path, of, measure, comparator, value, unit, outOf, change, deadline }: Target): GoldTarget {
  return {
    path,
    of: of?.value ?? undefined,
    measure: measure?.value ?? undefined,
    comparator,
    value,
    unit,
    outOf,
    change,
    deadline: deadline && asGoldDeadline(deadline),
  };
}

function asGoldDeadline(deadline: Deadline): GoldDeadline {
  const { kind, start, startInclusive, end, endInclusive, rrules, timesPerPeriod, clock, offset } = deadline;
  return { kind, start, startInclusive, end, endInclusive, rrules, timesPerPeriod, clock, offset };
}
