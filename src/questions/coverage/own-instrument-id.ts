import type { Header } from '../../../schemas/index.js';

/** The id under which other plans cite this one: "ke-hoach:ubnd@nghe-an:2025:44"; undefined where its number, issuer or year is not known. */
export function ownInstrumentId({ documentType, issuer, number, issuedOn }: Header): string | undefined {
  const [type, body, year, ordinal] = [documentType.value, issuer?.value, issuedOn?.value?.slice(0, 4), number?.ordinal.value];
  if (!type || !body || !year || !ordinal) return undefined;
  return [type, body, year, `${ordinal}${number?.suffix ?? ''}`].join(':');
}
