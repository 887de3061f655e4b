import type { GroupNoun, GroupRelation, KnownGroup } from '../../../../knowledge/agencies/group-words.js';
import { ownArea, ownLevel, resolveAreas } from '../../resolve-area.js';
import { organisationOf, type Viewpoint } from '../../viewpoint.js';
import type { Qualifiers } from './qualifiers.js';

const RELATION_WORDS: Record<GroupRelation, string> = {
  concerned: 'liên quan',
  subordinate: 'trực thuộc',
  specialised: 'chuyên môn',
  assigned: 'được phân công',
};

/** The words without "các": nouns, relation, then what limits the group. */
export function wordsOfGroup(nouns: readonly GroupNoun[], { relation, owner, level, others }: Qualifiers): string {
  const isFree = nouns[0]?.scope === 'none';
  const isOfBody = owner?.body !== undefined;
  const isSaidByOwner = relation === 'subordinate' && (isOfBody || (owner !== undefined && !isFree));
  const relationWord = relation === undefined || isSaidByOwner ? '' : RELATION_WORDS[relation];
  const ownerWords = isOfBody && isFree ? `${relation === 'subordinate' ? 'thuộc ' : ''}${owner.words}` : '';
  const levelWords = isFree ? (level?.words ?? '') : '';
  return [...nouns.map(({ noun }) => noun), relationWord, ...others, ownerWords, levelWords].join(' ');
}

/** The body or area that the group is part of: as the words say, else the one from where they are said. */
export function ownerOfGroup(scope: KnownGroup['scope'], { owner, areas, isOfMany }: Qualifiers, viewpoint: Viewpoint): string | undefined {
  if (scope === 'none' || isOfMany) return undefined;
  if (owner) return owner.id ?? '?';
  const area = areas.length > 0 ? resolveAreas(areas, viewpoint).area : undefined;
  if (scope === 'issuer') return (viewpoint.isCommittee ? undefined : area) ?? organisationOf(viewpoint) ?? viewpoint.issuer ?? '?';
  return area ?? ownArea(ownLevel(viewpoint), viewpoint).area;
}
