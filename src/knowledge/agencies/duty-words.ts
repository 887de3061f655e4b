import { assignmentRoles } from '../../../schemas/index.js';
import { indexWords } from '../index-words.js';
import { choiceCell, listCell, loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/** Words with which a clause goes on after a unit; some also stand inside names ("dự án đầu tư xây dựng"). */
export const dutyWords = once(() =>
  indexWords('agency-duty-words.csv', 'word', ({ inNames, notAfter }) => ({ isInNames: inNames === 'yes', notAfter: listCell(notAfter) })),
);
/** What a unit is given to do, by the words for it. */
export const roleWords = once(
  () => new Map(loadCsv('role-words.csv').map(({ words = '', role }) => [words, choiceCell(role, assignmentRoles) ?? 'lead'])),
);
/** Words that stand beside units and name nothing: "đề nghị", "(b/c)". */
export const fillers = once(() => loadCsv('agency-fillers.csv').map(({ words = '' }) => words));
