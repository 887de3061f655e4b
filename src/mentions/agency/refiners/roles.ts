import { roleWords } from '../../../knowledge/agencies/duty-words.js';
import { roleMarks } from '../../../knowledge/plan-words/role-marks.js';
import { anyOf, WORD_END, WORD_START } from '../../../text/patterns.js';
import type { AssignmentRole } from '../../../../schemas/index.js';
import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import type { Viewpoint } from '../viewpoint.js';

/**
 * What the words around a unit give it to do: "Sở Nội vụ chủ trì, phối hợp
 * với Sở Tài chính" => lead and partner. A word of role looks back to the
 * units that lead up to it; with "với" ("cùng với") or a colon it looks forward to those
 * that directly follow, and so do "phối hợp" with a unit at once behind it, and
 * "chủ trì" and "phối hợp" with no unit before.
 * Letters with a colon do as the words do: "CT: …; PH: …".
 * Those listed behind "Sở Nội vụ (chủ trì)" help, unless a word of their own follows.
 */
export const roles: Refiner<UnitDraft, Viewpoint> = {
  name: 'roles',
  refine(mentions, text) {
    const letters = Array.from(text.matchAll(LETTERS), toMark);
    // "CT" is a post elsewhere: Chủ tịch.
    const units = mentions.filter((mention) => !letters.some(({ start, end }) => mention.start === start && mention.end === end));
    const marks = [...letters, ...Array.from(text.matchAll(ROLE), toMark)];
    const events: Event[] = [...units.map((mention, index) => ({ ...mention, index })), ...marks];
    const found = assign(
      events.sort((one, other) => one.start - other.start),
      text,
    );
    return units.map((mention, index) => withRole(mention, found.get(index)));
  },
};

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly mark: AssignmentRole;
  readonly looksForward: boolean;
}

type Event = Mark | { readonly start: number; readonly end: number; readonly index: number };

// chủ trì  |  phối hợp với  |  phối hợp cùng với  |  phối hợp:
const ROLE = new RegExp(`${WORD_START}(${anyOf(roleWords().keys())})${WORD_END}( ?(?:cùng|với|:)(?: với)?)?`, 'giu');
// CT:  |  PH:
const LETTERS = new RegExp(`${WORD_START}(${anyOf([...roleMarks().keys()].filter((letters) => letters.length > 1))})()(?=\\s?:)`, 'gu');
/** Between units that share a role, and between them and its word. */
const LEADS_UP = /^(?:[\s,(–:-]|\([^()]{0,60}\))*(?:(?:và|là|(?:có|chịu) trách nhiệm|được giao|cơ quan|đơn vị)[\s,(]*)*$/iu;
const LISTED = /^[\s,;:)]*(?:(?:và|cùng|với)\s*)?$/iu;
const DOING = new Set<AssignmentRole>(['lead', 'partner']);

function toMark(match: RegExpExecArray): Mark {
  const [words, word = '', particle] = match;
  return {
    start: match.index,
    end: match.index + words.length,
    mark: roleWords().get(word.toLowerCase()) ?? roleMarks().get(word) ?? 'lead',
    looksForward: particle !== undefined || / với$/iu.test(word),
  };
}

/** One sweep from left to right: `run` are the units that lead up to this place. */
function assign(events: readonly Event[], text: string): Map<number, AssignmentRole> {
  const found = new Map<number, AssignmentRole>();
  let forward: AssignmentRole | undefined;
  let run: number[] = [];
  let last = 0;
  for (const [place, event] of events.entries()) {
    if (event.start < last) continue;
    const between = text.slice(last, event.start);
    last = event.end;
    if (!LISTED.test(between)) forward = undefined;
    if (!LEADS_UP.test(between)) run = [];
    if ('index' in event) {
      run.push(event.index);
      if (forward) found.set(event.index, forward);
      continue;
    }
    const looksBack = !event.looksForward && !helpsNext(event, events[place + 1], text) && run.length > 0;
    const isBracketed = between.endsWith('(');
    if (looksBack) giveBack(event.mark, isBracketed, run, found);
    forward = roleAhead(event, looksBack, isBracketed);
    run = [];
  }
  return found;
}

/** "Văn phòng phối hợp các phòng": with whom it works together, which leaves its own role to the column. */
function helpsNext({ mark, end }: Mark, next: Event | undefined, text: string): boolean {
  return mark === 'partner' && next !== undefined && 'index' in next && text.slice(end, next.start) === ' ';
}

/** A bracket speaks of the unit before it; "(chủ trì)" of that one alone. */
function giveBack(mark: AssignmentRole, isBracketed: boolean, run: readonly number[], found: Map<number, AssignmentRole>): void {
  const [last] = run.slice(-1);
  if (isBracketed && last !== undefined) found.set(last, mark);
  if (isBracketed && mark === 'lead') return;
  for (const index of run) if (!found.has(index)) found.set(index, mark);
}

function roleAhead({ mark, looksForward }: Mark, looksBack: boolean, isBracketed: boolean): AssignmentRole | undefined {
  if (looksBack) return isBracketed && mark === 'lead' ? 'partner' : undefined;
  return looksForward || DOING.has(mark) ? mark : undefined;
}

function withRole(mention: UnitDraft, role: AssignmentRole | undefined): UnitDraft {
  return role ? { ...mention, role } : mention;
}
