import { groupNouns, type GroupNoun } from '../../../../knowledge/agencies/group-words.js';
import { posts } from '../../../../knowledge/agencies/post-words.js';
import { unitHeads } from '../../../../knowledge/agencies/unit-heads.js';
import { areaWords } from '../../../../knowledge/agencies/area-words.js';
import { endOfJoint, isCapitalAt, isFollowedBy, skipBlank } from '../../scan.js';
import { areaWordAt } from '../areas/area-word.js';
import { beginsUnit } from '../units/unit-start.js';

/** Kinds side by side: "sở, ban, ngành". */
export interface NounList {
  readonly nouns: readonly [GroupNoun, ...GroupNoun[]];
  readonly end: number;
}

const MAX_NOUNS = 12;

/** Stops before a unit with a name of its own, and before kinds that make a group of their own ("đoàn thể" behind "sở, ban, ngành"). */
export function readNouns(text: string, offset: number): NounList | undefined {
  const first = nounAt(text, offset);
  if (!first) return undefined;
  const nouns: [GroupNoun, ...GroupNoun[]] = [first.noun];
  let end = first.end;
  for (let next = nextNoun(text, end, nouns); next && nouns.length < MAX_NOUNS; next = nextNoun(text, end, nouns)) {
    if (next.noun.apartFrom === nouns[0].noun || (isArea(nouns[0]) && !isArea(next.noun) && next.noun.kind === 'group')) break;
    nouns.push(next.noun);
    end = next.end;
  }
  return { nouns, end };
}

/** "UBND các xã, phường, doanh nghiệp": a kind of area goes on with kinds of areas. */
function isArea({ noun }: GroupNoun): boolean {
  return areaWords().named(noun).length > 0;
}

function nextNoun(text: string, offset: number, nouns: readonly GroupNoun[]): ReturnType<typeof nounAt> {
  return nounAfter(text, offset) ?? closeNoun(text, offset, nouns.at(-1)?.noun ?? '');
}

/** "ngành" in "các sở, ban ngành" and "các sở ban ngành" */
function closeNoun(text: string, offset: number, before: string): ReturnType<typeof nounAt> {
  const start = skipBlank(text, offset);
  const next = start > offset ? nounAt(text, start) : undefined;
  return next?.noun.closeTo.includes(before) ? next : undefined;
}

function nounAfter(text: string, offset: number): ReturnType<typeof nounAt> {
  const joint = text[offset] === '/' ? offset + 1 : endOfJoint(text, offset);
  if (joint === undefined || text.slice(offset, joint).includes(';')) return undefined;
  const next = nounAt(text, joint);
  const isName = next && isCapitalAt(text, skipBlank(text, next.end)) && beginsUnit(text, joint);
  return isName ? undefined : next;
}

function nounAt(text: string, offset: number): { noun: GroupNoun; end: number } | undefined {
  const match = groupNouns().longestAt(text, offset);
  const noun = match?.values[0];
  return match && noun && !isOtherWord(text, offset, match.end) ? { noun, end: match.end } : undefined;
}

/** "hội" in "hội nghị", "xã" in "xã hội", "trạm" in "Trạm trưởng" */
function isOtherWord(text: string, start: number, end: number): boolean {
  if ((posts().longestAt(text, start)?.end ?? end) > end) return true;
  const head = unitHeads().longestAt(text, start);
  if (head) return head.end === end && isFollowedBy(text, end, head.values[0]?.notBefore ?? []);
  return areaWords().longestAt(text, start)?.end === end && !areaWordAt(text, start);
}
