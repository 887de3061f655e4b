import { slug } from '../../text/fold.js';
import { loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/**
 * executive: leads an organisation, whose divisions are not the board's own
 * ("Ban Chấp hành"); joint: people of many bodies of an area, who take their
 * divisions from it ("Ủy ban bầu cử", "Hội đồng tuyển dụng"); temporary: for
 * one event, with nothing of its own ("Ban Tổ chức Ngày hội").
 */
export type BoardKind = 'executive' | 'joint' | 'temporary';

const boards = once(() =>
  loadCsv('agency-boards.csv').map(({ name = '', kind, goesOn }) => ({ kind, slug: slug(name), goesOn: goesOn === 'yes' })),
);

/** Whether a body of that slug is such a board; of some the name goes on with what they are for. */
export function isBoard(bodySlug: string, kind: BoardKind): boolean {
  return boards().some((board) => {
    if (board.kind !== kind) return false;
    return board.goesOn ? bodySlug.length > board.slug.length + 1 && bodySlug.startsWith(`${board.slug}-`) : bodySlug === board.slug;
  });
}
