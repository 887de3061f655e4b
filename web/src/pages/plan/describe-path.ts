import type { PlanRecord } from '../../../../schemas/plan-record.js';
import { labels } from '../../../../src/messages/labels.js';
import type { Words } from '../../../../src/messages/language.js';
import type { Say } from '../../words/use-say.js';
import { planWords } from './words.js';

/** Names in a path that say something to people; the others are steps on the way. */
const NAMES: Readonly<Record<string, Words>> = {
  documentType: planWords.documentType,
  issuer: labels.issuer,
  superior: planWords.superior,
  issuedWith: planWords.issuedWith,
  ordinal: planWords.ordinal,
  symbol: planWords.symbol,
  place: labels.place,
  issuedOn: labels.issuedOn,
  title: labels.title,
  period: labels.period,
  secrecy: labels.secrecy,
  urgency: labels.urgency,
  recipients: labels.recipients,
  signatories: labels.signatory,
  position: planWords.position,
  name: planWords.personName,
  description: planWords.description,
  deadlines: labels.deadline,
  assignments: labels.agency,
  legalBasis: labels.legalBasis,
  start: planWords.firstDay,
  end: planWords.lastDay,
  kind: planWords.kind,
  product: labels.product,
  form: planWords.form,
  budget: planWords.budget,
  note: planWords.note,
  agency: labels.agency,
  instrumentId: labels.id,
  citation: labels.number,
};

/** What became of a member of a list: "header.recipients+", "header.recipients.2-". */
const CHANGES: Readonly<Record<string, Words>> = { '+': planWords.added, '-': planWords.removed };

type Named = Pick<PlanRecord, 'tasks' | 'references' | 'sections'>;

/** Where the plan is not at hand. */
const UNKNOWN: Named = { tasks: [], references: [], sections: [] };

/** "tasks.t-9110c59a8d2d.deadlines.0.end" → "Nhiệm vụ 3 · thời hạn · ngày cuối", "header.recipients+" → "Thông tin chung · nơi nhận · thêm". */
export function describePath(path: string, record: Named | undefined, say: Say): string {
  const change = CHANGES[path.slice(-1)];
  const [part = '', id = '', ...rest] = (change ? path.slice(0, -1) : path).split('.');
  const names = [id, ...rest].flatMap((name) => NAMES[name] ?? []).concat(change ?? []);
  const words = new Set(names.map((name) => say(name).toLowerCase()));
  return [wholeOf(part, id, path, record ?? UNKNOWN, say).trim(), ...words].filter(Boolean).join(' · ') || path;
}

function wholeOf(part: string, id: string, path: string, { tasks, references, sections }: Named, say: Say): string {
  if (part === 'tasks') return say(planWords.taskOf, { label: tasks.find((task) => task.id === id)?.label ?? '' });
  if (part === 'references') return references.find(({ mentionId }) => mentionId === id)?.citation ?? say(planWords.references);
  if (part === 'sections') return say(planWords.sectionOf, { path: sectionAt(path, sections) });
  return part === 'header' ? say(planWords.head) : '';
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
