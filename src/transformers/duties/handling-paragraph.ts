import type { SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import { saysOnlyTime } from '../period-line.js';
import type { DutyReader } from './duty-reader.js';
import { saysOnlyHandling } from './says-only-handling.js';
import { withoutEndMark } from './section-words.js';
import { unitRunAt } from './unit-run.js';

/** "(Văn phòng chủ trì; quý I)" on a line of its own; whether units stand in it is seen behind the item. */
const BRACKET = /^\s*\([^()]{3,200}\)\s*[.;]?\s*$/u;

/**
 * The one paragraph below an item, where it says nothing but who does the
 * item's work, with whom and by when: "Ban Tổ chức chủ trì; Văn phòng phối hợp;
 * hoàn thành trước 30/6/2022."
 */
export function handlingParagraph({ own, children }: SectionNode, reader: DutyReader): SourceText | undefined {
  const [piece, ...others] = own;
  if (piece?.type !== 'passage' || piece === reader.closing || others.length > 0 || children.length > 0) return undefined;
  const source = withoutEndMark(piece.source);
  if (BRACKET.test(source.text)) return source;
  const [first = '', ...clauses] = source.text.split(/;\s+/u);
  const isHandling =
    saysWho(first, reader) && clauses.every((clause) => saysOnlyTime(clause.replace(/[.\s]+$/u, '')) || saysWho(clause, reader));
  return isHandling ? source : undefined;
}

function saysWho(clause: string, reader: DutyReader): boolean {
  const run = unitRunAt(clause, reader.agenciesIn(clause), 0);
  return run !== undefined && !run.addressed && saysOnlyHandling(clause, run.end, reader);
}
