import type { Words } from '../../../../../src/messages/language.js';

/** A value that a person may put right. */
export interface Editable {
  /** As the server takes it: "tasks.t-9110c59a8d2d.deadlines.0.end". */
  path: string;
  label: Words;
  /** What stands there now, in the form in which it is given. */
  text: string;
  hint?: Words;
  /** Where only some things can be said. */
  choices?: readonly { value: string; label: string }[];
}
