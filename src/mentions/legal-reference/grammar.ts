import type { Grammar } from '../runner.js';
import { amendment } from './parsers/amendment.js';
import { backReference } from './parsers/back-reference.js';
import { bareNumber } from './parsers/bare-number.js';
import { blankHeading, blankNumber } from './parsers/blank-number.js';
import { congress } from './parsers/congress.js';
import { constitution } from './parsers/constitution.js';
import { lawTitle } from './parsers/law-title.js';
import { numbered } from './parsers/numbered.js';
import { plenum } from './parsers/plenum.js';
import { programmeTitle } from './parsers/programme-title.js';
import { provisions } from './parsers/provisions.js';
import { shortNumber } from './parsers/short-number.js';
import { standard } from './parsers/standard.js';
import { codeWords, nameWords } from './parsers/type-form.js';
import type { ReferenceMention } from './reference-mention.js';
import { attachIssuer } from './refiners/attach-issuer.js';
import { attachProvisions } from './refiners/attach-provisions.js';
import { dropNonReferences } from './refiners/drop-non-references.js';
import { dropTargets } from './refiners/drop-targets.js';
import { joinRange } from './refiners/join-range.js';
import { listShortNumbers } from './refiners/list-short-numbers.js';
import { markNested } from './refiners/mark-nested.js';
import { placeInSentence } from './refiners/place-in-sentence.js';
import { readShortNames } from './refiners/read-short-names.js';
import { shareDate } from './refiners/share-date.js';
import { shareHead } from './refiners/share-head.js';
import { shareIssuer } from './refiners/share-issuer.js';
import { shareTail } from './refiners/share-tail.js';

/** What begins with a type word, from the most telling form to the least. */
const typeForms = [programmeTitle, lawTitle, numbered, blankNumber, constitution, shortNumber, backReference];

export const referenceGrammar: Grammar<ReferenceMention> = {
  parsers: [
    nameWords('type-names', typeForms),
    codeWords('type-codes', [numbered, shortNumber]),
    bareNumber,
    blankHeading,
    congress,
    plenum,
    standard,
    amendment,
    provisions,
  ],
  refiners: [
    shareTail,
    listShortNumbers,
    shareHead,
    joinRange,
    attachIssuer,
    shareIssuer,
    shareDate,
    attachProvisions,
    dropNonReferences,
    markNested,
    dropTargets,
    readShortNames,
    placeInSentence,
  ],
};
