import type { Mention } from '../../runner.js';

/** Words between two deadlines, parted by whose they are. */
export interface GapWords {
  /** Of the deadline before: "Quý I: xây dựng kế hoạch". */
  readonly left?: Mention;
  /** Of the deadline after: "báo cáo trước ngày 20/11". */
  readonly right?: Mention;
  /** In clauses of their own, without a deadline. */
  readonly lost: readonly Mention[];
}

/** Ends a clause: a semicolon, a full stop, a new item. */
const CLAUSE_END = /;|\.(?=\s|$)|•|\n\s{0,9}[-+*•]/gu;
/** After these words of the first deadline are over. */
const COMMA = /,|\n|\(|\s[-–]\s/u;
const EDGE = /[\s,;:.()\-–—+*•/&"'“”…]/u;

export function shareGap(text: string, gap: Mention, hasLeft: boolean, hasRight: boolean): GapWords {
  const clauses = clausesOf(text, gap);
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (!first || !last) return { lost: [] };
  if (first === last && hasLeft && hasRight) return shareClause(text, first);
  const left = hasLeft ? trim(text, first) : undefined;
  const right = hasRight ? trim(text, last) : undefined;
  const inner = clauses.filter((clause) => (clause !== first || !hasLeft) && (clause !== last || !hasRight));
  return { ...pair(left, right), lost: inner.flatMap((clause) => trim(text, clause) ?? []) };
}

/** After these the words of the first deadline are over before they begin. */
const LEADS_ON = /^\s*(?:\)|và\s|hoặc\s)/iu;

/** Words right behind a deadline are its own up to a comma, if there is one; all others lead to the next. */
function shareClause(text: string, clause: Mention): GapWords {
  const words = text.slice(clause.start, clause.end);
  if (LEADS_ON.test(words)) return { ...pair(undefined, trim(text, clause)), lost: [] };
  const [opening = ''] = /^\s*(?::|\((?=[^)]*\)))?\s*/u.exec(words) ?? [];
  const rest = words.slice(opening.length);
  const comma = opening.includes('(') ? rest.indexOf(')') : rest.search(COMMA);
  const uncut = opening.includes(':') ? rest.length : 0;
  const place = clause.start + opening.length + (comma < 0 ? uncut : comma);
  return { ...pair(trim(text, { start: clause.start, end: place }), trim(text, { start: place, end: clause.end })), lost: [] };
}

function pair(left: Mention | undefined, right: Mention | undefined): Pick<GapWords, 'left' | 'right'> {
  return { ...(left ? { left } : {}), ...(right ? { right } : {}) };
}

function clausesOf(text: string, { start, end }: Mention): Mention[] {
  const clauses: Mention[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(CLAUSE_END)) {
    clauses.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...clauses, { start: from, end }];
}

/** Without punctuation at its edges; undefined when nothing else is there. */
function trim(text: string, { start, end }: Mention): Mention | undefined {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (from < to && EDGE.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
