import type { Agency } from '../../../../../schemas/agency.js';
import type { Words } from '../../../../../src/messages/language.js';
import { FactValue } from './fact-value.js';

interface Props {
  readonly path: string;
  readonly fact: Agency;
  readonly label: Words;
  /** By which it is taken out of its list. */
  readonly removal?: string;
}

/** A unit by its name; corrected by its name too. That no register knows it is no doubt about the words. */
export function AgencyValue({ path, fact, label, removal }: Props) {
  const { value: _value, kind: _kind, ...doubtable } = fact;
  return (
    <FactValue path={path} fact={doubtable} editables={[{ path, label, text: fact.name }]} removal={removal}>
      {fact.name}
    </FactValue>
  );
}
