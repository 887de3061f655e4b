/** Of the file, in the order in which it is written. */
export const ownColumns = [
  'id',
  'citation',
  'titles',
  'issuedOn',
  'validFrom',
  'validTo',
  'issuer',
  'subject',
  'relations',
  'state',
  'confidence',
  'source',
] as const;

export type OwnColumn = (typeof ownColumns)[number];

/** The cells of a row by column; dates are ISO, what is left out is "". */
export type OwnRow = Readonly<Record<OwnColumn, string>>;

/** Of which nothing is said yet. */
export const emptyOwnRow: OwnRow = {
  id: '',
  citation: '',
  titles: '',
  issuedOn: '',
  validFrom: '',
  validTo: '',
  issuer: '',
  subject: '',
  relations: '',
  state: '',
  confidence: '',
  source: '',
};
