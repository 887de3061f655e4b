import type { Header, PlanRecord } from '../../../schemas/index.js';
import { labels } from '../../messages/labels.js';
import type { Language, Words } from '../../messages/language.js';
import { formatDay } from '../../wording/format-day.js';
import { instrumentLabel } from './instrument-label.js';

/** The fields of the head that are known, a line each; those in the plan's name are left to it. */
export function headLines({ header, references }: PlanRecord, language: Language): string[] {
  const { place, issuedOn, secrecy, urgency, legalBasis, recipients } = header;
  const basis = references.filter(({ mentionId }) => legalBasis.includes(mentionId)).map(instrumentLabel);
  const fields: [Words, string | null | undefined][] = [
    [labels.place, place?.value],
    [labels.issuedOn, issuedOn?.value && formatDay(issuedOn.value, language)],
    [labels.period, period(header, language)],
    [labels.secrecy, secrecy?.value],
    [labels.urgency, urgency?.value],
    [labels.signatory, signatories(header)],
    [labels.legalBasis, basis.join('; ')],
    [labels.recipients, recipients.map(({ value, raw }) => value ?? raw).join('; ')],
  ];
  return fields.flatMap(([label, value]) => (value ? `${label[language]}: ${value}` : []));
}

function period({ period: told }: Header, language: Language): string | undefined {
  if (!told?.value) return undefined;
  return `${formatDay(told.value.start, language)} – ${formatDay(told.value.end, language)}`;
}

function signatories({ signatories: all }: Header): string {
  return all.map(({ name, position }) => [position.value, name.value].filter(Boolean).join(' ')).join('; ');
}
