import { signatureMarks as marks, type Authority } from '../../../schemas/index.js';
import { choiceCell, loadCsv } from '../load-csv.js';
import { once } from '../once.js';

/** The marks before the post or the body for which somebody signs, as papers write them: "KT", "K/T". */
export const signatureMarks: () => ReadonlyMap<string, Authority['mark']> = once(
  () =>
    new Map(
      loadCsv('signature-marks.csv').flatMap(({ mark, written = '' }) => {
        const known = choiceCell(mark, marks);
        return known ? [[written, known] as const] : [];
      }),
    ),
);
