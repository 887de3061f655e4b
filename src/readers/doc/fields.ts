import { FIELD } from './signs.js';

/** Says of each character, asked in order, whether it is shown: of a field, its result (MS-DOC, 2.8.25). */
export function skipInstructions(): (sign: string) => boolean {
  /** Of each open field, whether its result has begun. */
  const open: boolean[] = [];
  return (sign) => {
    if (sign === FIELD.begin) open.push(false);
    else if (sign === FIELD.separate && open.length > 0) open[open.length - 1] = true;
    else if (sign === FIELD.end) open.pop();
    else return open.every(Boolean);
    return false;
  };
}
