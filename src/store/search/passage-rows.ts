import type { Insertable } from 'kysely';
import type { PlanRecord, Section, Task } from '../../../schemas/index.js';
import { slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { foldKey } from '../../text/fold.js';
import { dueDays } from '../tasks/due-days.js';
import { dueMultirange } from '../tasks/due-multirange.js';
import { issuePlaces, type IssuePlaces } from './issue-places.js';
import { inOrder, monthsOf, planFacets, type Facet } from './passage-facets.js';
import { indexedWords } from './indexed-words.js';
import { numberText } from '../saving/plan-keys.js';
import type { PassagesTable } from '../tables/search-tables.js';

/** What is searched of a piece of a plan. */
type Passage = Omit<Insertable<PassagesTable>, 'plan_id' | 'position' | 'is_current' | 'order_date' | 'words' | 'bare_words'> & {
  facets: Facet[];
};

const NOTHING = { task_position: null, path: null, label: null, due: null };

/** The pieces of a plan that search finds: its title, the sections' own text, the tasks. `isCurrent`: the record is a plan in its current version. */
export function passageRows(record: PlanRecord, isCurrent: boolean): Insertable<PassagesTable>[] {
  const places = issuePlaces(record);
  const passages = [
    headPassage(record, places),
    ...record.sections.flatMap((section) => sectionPassages(section, record.tasks, places)),
    ...record.tasks.map((task, index) => taskPassage(task, index, places)),
  ];
  const facets = planFacets(record.header);
  const place = { plan_id: record.id, is_current: isCurrent, order_date: record.header.issuedOn?.value ?? '' };
  return passages
    .flatMap((passage) => indexedWords(passage).map((words) => ({ ...passage, ...words })))
    .map((passage, position) => ({ ...place, position, ...passage, facets: inOrder([...facets, ...passage.facets]) }));
}

function headPassage({ header }: PlanRecord, places: IssuePlaces): Passage {
  const issuer = [header.issuer?.name ?? '', header.issuer?.raw ?? ''].filter(
    (name, index, names) => names.findIndex((other) => foldKey(other) === foldKey(name)) === index,
  );
  const body = [numberText(header), ...issuer].filter(Boolean).join('\n');
  return { ...NOTHING, kind: 'head', title: header.title.value ?? '', body, facets: issueFacets(places.head) };
}

function sectionPassages(section: Section, tasks: readonly Task[], places: IssuePlaces): Passage[] {
  const { path, label, title, children } = section;
  const own = tasks.filter((task) => task.path === path);
  const passage = {
    ...NOTHING,
    kind: 'section' as const,
    path,
    label,
    title: title.value ?? '',
    body: ownText(section, own),
    facets: issueFacets(places.sections.get(path)),
  };
  const below = children.filter((child) => !own.some((task) => tells(task, child)));
  return [...(isFoundOtherwise(passage, own) ? [] : [passage]), ...below.flatMap((child) => sectionPassages(child, tasks, places))];
}

/** A section that is empty, or is a task and no more. */
function isFoundOtherwise({ title, body, facets }: Passage, tasks: readonly Task[]): boolean {
  const isToldByTask = title === '' || tasks.some(({ description }) => description.value === title);
  return body === '' && facets.length === 0 && isToldByTask;
}

/** Rows of a table and words of a task are found as the task. */
function ownText({ text }: Section, tasks: readonly Task[]): string {
  const hasRows = tasks.some(({ origin }) => origin === 'table');
  const lines = text.split('\n').filter((line) => !(hasRows && line.includes('\t')));
  return lines.filter((line) => !tasks.some(({ description }) => description.value === line)).join('\n');
}

/** "- Đơn vị chủ trì: …" is told by the task already. */
function tells({ origin, columns }: Task, { title, text }: Section): boolean {
  return origin === 'labels' && columns.some((column) => column.head === title.value && column.text === text);
}

function taskPassage(task: Task, index: number, places: IssuePlaces): Passage {
  const { path, label, description, group } = task;
  const due = task.deadlines.flatMap(dueDays);
  const units = task.assignments.flatMap(({ agency }) => idsOf(agency.value));
  const issues = [...(task.issues ?? []).map(({ code }) => code), ...(places.tasks.get(index) ?? [])];
  return {
    kind: 'task',
    task_position: index,
    path,
    label,
    title: description.value ?? '',
    body: [group, ...taskTexts(task)].filter(Boolean).join('\n'),
    due: dueMultirange(due),
    facets: [
      ...units.map((id) => `unit:${id}` as const),
      ...due.flatMap(monthsOf).map((month) => `due:${month}` as const),
      ...issueFacets(issues),
    ],
  };
}

/** Every column as it stands but those that are shown anyway; a task in prose has none. */
function taskTexts({ columns, assignments, deadlines, product, description, label }: Task): string[] {
  const others = columns.filter(({ text }) => text !== '' && text !== label && text !== description.value);
  if (columns.length > 0) return others.map(({ head, text }) => (head ? `${head}: ${text}` : text));
  return [...assignments.map(({ agency }) => agency.name), ...deadlines.map(({ raw }) => raw), ...(product?.value ? [product.value] : [])];
}

function issueFacets(codes: readonly string[] = []): Facet[] {
  return codes.map((code) => `issue:${code}` as const);
}

/** "so-noi-vu@hai-duong" is asked for with its area or without. */
function idsOf(id: string | null): string[] {
  return id === null ? [] : [id, slugOfAgency(id)];
}
