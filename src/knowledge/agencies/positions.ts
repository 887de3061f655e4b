import { foldKey } from '../../text/fold.js';
import { anyOf } from '../../text/patterns.js';
import { loadCsv } from '../load-csv.js';

/** Posts of those who sign: Chủ tịch, Phó Giám đốc … A pattern over folded text. */
export const positionPattern = anyOf(loadCsv('positions.csv').map((row) => foldKey(row['position'] ?? '')));
