/** Values of JSON by their names. */
export type Fields = Record<string, unknown>;

/** What a person says stands in a document, in place of what was read there. */
export interface Correction {
  /** The thing that is corrected: "header.issuedOn", "tasks.t-9110c59a8d2d.deadlines.0"; a list to which something is added. */
  holder: string;
  /** Which of its fields the person spoke of: "value", "end". "-": it is taken out of its list. "+…": what is added to the list, each its own. */
  field: string;
  /** That field and those that follow from it; null takes away what need not be there. */
  fields: Fields;
  /** What the extractor had in the same fields. */
  was: Fields;
  /** The words in the document that it read there; "" where it found none. */
  raw: string;
  why: string | null;
}

/** One that is kept: by its number it is taken back. */
export interface NumberedCorrection extends Correction {
  id: number;
}

/**
 * How a correction stands to what the extractor reads today: it is laid over
 * ("applied"), no longer needed ("agreed"), laid over another reading than the
 * one that was corrected ("disputed"), or its words are not found ("lost") and
 * it waits for a person.
 */
export type CorrectionState = 'applied' | 'agreed' | 'disputed' | 'lost';

/** "tasks.t-9110c59a8d2d.deadlines.0.end"; of a value the thing itself: "header.title"; "header.recipients+", "header.recipients.2-". */
export function pathOf({ holder, field }: Pick<Correction, 'holder' | 'field'>): string {
  if (field === 'value') return holder;
  return field === REMOVAL || isAddition({ field }) ? holder + field.slice(0, 1) : `${holder}.${field}`;
}

export const REMOVAL = '-';

export function isAddition({ field }: Pick<Correction, 'field'>): boolean {
  return field.startsWith('+');
}
