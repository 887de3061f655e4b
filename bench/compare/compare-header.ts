import { alignBest } from '../align.js';
import { goldIdentitySchema, type GoldHeader, type GoldSignatory } from '../gold.js';
import { observeDate, observeExact, observeText, observeTexts, type Observation } from '../observation.js';
import { wordSimilarity } from '../text-equality.js';

type Identity = NonNullable<GoldHeader['issuedWith']>;

const NO_IDENTITY: Identity = goldIdentitySchema.parse({});

export function compareHeader(gold: GoldHeader, ours: GoldHeader): Observation[] {
  return [
    ...compareIdentity('header', gold, ours),
    ...observeDate('header.period', gold.period, ours.period),
    ...observeText('header.secrecy', gold.secrecy, ours.secrecy),
    ...observeText('header.urgency', gold.urgency, ours.urgency),
    ...observeTexts('header.recipients', gold.recipients, ours.recipients),
    ...compareIdentity('issuedWith', gold.issuedWith ?? NO_IDENTITY, ours.issuedWith ?? NO_IDENTITY),
  ];
}

function compareIdentity(group: string, gold: Identity, ours: Identity): Observation[] {
  return [
    ...observeExact(`${group}.documentType`, gold.documentType, ours.documentType),
    ...observeExact(`${group}.issuer`, gold.issuer, ours.issuer),
    ...observeExact(`${group}.superior`, gold.superior, ours.superior),
    ...observeExact(`${group}.number`, gold.number?.toString(), ours.number?.toString()),
    ...observeExact(`${group}.suffix`, gold.suffix, ours.suffix),
    ...observeText(`${group}.symbol`, gold.symbol, ours.symbol),
    ...observeText(`${group}.place`, gold.place, ours.place),
    ...observeDate(`${group}.issuedOn`, gold.issuedOn, ours.issuedOn),
    ...observeText(`${group}.title`, gold.title, ours.title),
    ...compareSignatories(group, gold.signatories, ours.signatories),
    ...observeTexts(`${group}.legalBasis`, gold.legalBasis, ours.legalBasis),
  ];
}

function compareSignatories(group: string, golds: GoldSignatory[], ours: GoldSignatory[]): Observation[] {
  return alignBest(golds, ours, signatoryLikeness).flatMap(([gold, our]) => [
    ...observeText(`${group}.signatory.name`, gold?.name, our?.name),
    ...observeText(`${group}.signatory.position`, gold?.position, our?.position),
    ...observeText(`${group}.signatory.authorities`, authorities(gold), authorities(our)),
  ]);
}

/** Someone signs for both at the same place, so a misread name is still the same signatory. */
function signatoryLikeness(gold: GoldSignatory, our: GoldSignatory): number {
  return 0.1 + wordSimilarity(gold.name ?? '', our.name ?? '') + wordSimilarity(gold.position ?? '', our.position ?? '');
}

/** "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH". */
function authorities(signatory: GoldSignatory | undefined): string | undefined {
  return signatory?.authorities.map(({ mark, of = '' }) => `${mark}. ${of}`.trim()).join(', ');
}
