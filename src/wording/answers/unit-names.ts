import type { AssignmentRole } from '../../../schemas/index.js';
import { roleWords } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';

type Units = readonly { readonly role: AssignmentRole; readonly name: string }[];

/** "Sở Y tế; Sở Nội vụ": those of a task that have one role. */
export function unitNames(units: Units, wanted: AssignmentRole): string {
  return units.flatMap(({ role, name }) => (role === wanted ? [name] : [])).join('; ');
}

/** "Sở Tư pháp (thẩm định)": those that neither lead nor take part. */
export function otherUnitNames(units: Units, language: Language): string {
  const others = units.filter(({ role }) => role !== 'lead' && role !== 'partner');
  return others.map(({ role, name }) => `${name} (${roleWords[role][language]})`).join('; ');
}
