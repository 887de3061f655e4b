import type { Header } from '../../../schemas/index.js';
import { headFields, type HeadChange, type HeadField } from './comparison.js';
import { textChange } from './word-changes.js';

/** The fields of the head that say something else. */
export function compareHeads(a: Header, b: Header): HeadChange[] {
  return headFields.flatMap((field) => {
    const change = textChange(SAYS[field](a), SAYS[field](b));
    return change ? [{ field, ...change }] : [];
  });
}

const SAYS: Readonly<Record<HeadField, (header: Header) => string | null | undefined>> = {
  documentType: ({ documentType }) => documentType.raw,
  issuer: ({ issuer }) => issuer?.name,
  number: ({ number }) => number && `${number.ordinal.value ?? ''}${number.suffix ?? ''}/${number.symbol.value ?? ''}`,
  issuedOn: ({ issuedOn }) => issuedOn?.value,
  place: ({ place }) => place?.value,
  title: ({ title }) => title.value,
  period: ({ period }) => period?.value && `${period.value.start}/${period.value.end}`,
  signatories: ({ signatories }) =>
    signatories.map(({ position, name }) => [position.value, name.value].filter(Boolean).join(' ')).join('; '),
  recipients: ({ recipients }) => recipients.map(({ value, raw }) => value ?? raw).join('; '),
};
