import type { Grammar } from '../runner.js';
import type { UnitDraft } from './build-mention.js';
import { namedPerson } from './parsers/named-person.js';
import { personWithDegree } from './parsers/person-with-degree.js';
import { ownDivision } from './parsers/own-division.js';
import { otherPlural } from './parsers/other-plural.js';
import { otherUnit } from './parsers/other-unit.js';
import { pluralGroup } from './parsers/plural-group.js';
import { post } from './parsers/post.js';
import { registeredBody } from './parsers/registered-body.js';
import { shortName } from './parsers/short-name.js';
import { coverCell } from './refiners/cover-cell.js';
import { definitions } from './refiners/definitions.js';
import { listMembers } from './refiners/list-members.js';
import { parent } from './refiners/parent.js';
import { postBesideBody } from './refiners/post-beside-body.js';
import { roles } from './refiners/roles.js';
import { sharedArea } from './refiners/shared-area.js';
import { sharedHead } from './refiners/shared-head.js';
import { sharedKind } from './refiners/shared-kind.js';
import { sharedNumber } from './refiners/shared-number.js';
import type { Viewpoint } from './viewpoint.js';

const parsers = [shortName, registeredBody, pluralGroup, post, namedPerson, personWithDegree, otherUnit, otherPlural];
const naming = [definitions, parent, listMembers, sharedHead, sharedNumber, sharedKind, sharedArea, postBesideBody];

/** Units in running text. */
export const proseGrammar: Grammar<UnitDraft, Viewpoint> = { parsers, refiners: [...naming, roles] };

/** A cell that holds units and nothing else: what nobody understands has a role, too. */
export const cellGrammar: Grammar<UnitDraft, Viewpoint> = { parsers: [...parsers, ownDivision], refiners: [...naming, coverCell, roles] };
