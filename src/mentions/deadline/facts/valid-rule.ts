// oxlint-disable-next-line import/default -- CommonJS without a default of its own: Node gives the whole module as default
import rrule from 'rrule';

/** Whether the rrule library reads the text as a rule of RFC 5545. */
export function isValidRule(rule: string): boolean {
  try {
    // oxlint-disable-next-line import/no-named-as-default-member -- the named export exists for bundlers only
    rrule.RRule.fromString(rule);
    return true;
  } catch {
    return false;
  }
}
