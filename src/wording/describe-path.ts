import type { PlanRecord } from '../../schemas/plan-record.js';
import { fill } from '../messages/fill.js';
import { labels } from '../messages/labels.js';
import type { Language, Words } from '../messages/language.js';
import { recordWords } from '../messages/record.js';

/** Names in a path that say something to people; the others are steps on the way. */
const NAMES: Readonly<Record<string, Words>> = {
  documentType: recordWords.documentType,
  issuer: labels.issuer,
  superior: recordWords.superior,
  issuedWith: recordWords.issuedWith,
  ordinal: recordWords.ordinal,
  symbol: recordWords.symbol,
  place: labels.place,
  issuedOn: labels.issuedOn,
  title: labels.title,
  period: labels.period,
  secrecy: labels.secrecy,
  urgency: labels.urgency,
  recipients: labels.recipients,
  signatories: labels.signatory,
  position: recordWords.position,
  name: recordWords.personName,
  description: recordWords.description,
  deadlines: labels.deadline,
  assignments: labels.agency,
  legalBasis: labels.legalBasis,
  start: recordWords.firstDay,
  end: recordWords.lastDay,
  kind: recordWords.kind,
  product: labels.product,
  form: recordWords.form,
  budget: recordWords.budget,
  note: recordWords.note,
  agency: labels.agency,
  instrumentId: labels.id,
  citation: labels.number,
};

/** What became of a member of a list: "header.recipients+", "header.recipients.2-". */
const CHANGES: Readonly<Record<string, Words>> = { '+': recordWords.added, '-': recordWords.removed };

type Named = Pick<PlanRecord, 'tasks' | 'references' | 'sections'>;

/** Where the plan is not at hand. */
const UNKNOWN: Named = { tasks: [], references: [], sections: [] };

/** "tasks.t-9110c59a8d2d.deadlines.0.end" → "Nhiệm vụ 3 · thời hạn · ngày cuối", "header.recipients+" → "Thông tin chung · nơi nhận · thêm". */
export function describePath(path: string, record: Named | undefined, language: Language): string {
  const change = CHANGES[path.slice(-1)];
  const [part = '', id = '', ...rest] = (change ? path.slice(0, -1) : path).split('.');
  const names = [id, ...rest].flatMap((name) => NAMES[name] ?? []).concat(change ?? []);
  const words = new Set(names.map((name) => name[language].toLowerCase()));
  return [wholeOf(part, id, path, record ?? UNKNOWN, language).trim(), ...words].filter(Boolean).join(' · ') || path;
}

function wholeOf(part: string, id: string, path: string, { tasks, references, sections }: Named, language: Language): string {
  if (part === 'tasks') return fill(recordWords.taskOf[language], { label: tasks.find((task) => task.id === id)?.label ?? '' });
  if (part === 'references') return references.find(({ mentionId }) => mentionId === id)?.citation ?? recordWords.references[language];
  if (part === 'sections') return fill(recordWords.sectionOf[language], { path: sectionAt(path, sections) });
  return part === 'header' ? recordWords.head[language] : '';
}

/** "sections.1.children.0.title" → "II.1", as the outline numbers it. */
function sectionAt(path: string, sections: PlanRecord['sections']): string {
  const places = path
    .split('.')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
  let [level, found] = [sections, ''];
  for (const place of places) {
    const section = level[place];
    if (!section) break;
    [level, found] = [section.children, section.path];
  }
  return found;
}
