import { headOf } from '../agencies/unit-heads.js';

/**
 * The short forms in which offices write the name of a body that is called by
 * its fields of work, made from the name itself: each field in full or by the
 * initials of its words, any sign for the joint, and none between two fields in
 * initials. "Sở Nông nghiệp và Phát triển nông thôn" → "Sở NN&PTNT",
 * "Sở NNPTNT", "Sở Nông nghiệp và PTNT", "Sở NN - PTNT", …
 *
 * @param isName whether a name is borne by some body: a joint that could as
 *   well part two bodies ("Sở Giao thông vận tải - Xây dựng") stays as written
 */
export function shortForms(name: string, isName: (name: string) => boolean): string[] {
  const { head, isShared } = headOf(name) ?? { head: '', isShared: false };
  if (!isShared) return [];
  const field = name.slice(head.length + 1);
  const [first, ...members] = splitMembers(field);
  const forms = members.reduce((lefts, { sign, member, before }) => {
    const partsBodies = isName(`${head} ${before}`) && isName(`${head} ${member}`);
    return lefts.flatMap((left) => joined(left, partsBodies ? [sign] : SIGNS, member));
  }, spellings(first));
  return forms.filter((form) => form !== field).map((form) => `${head} ${form}`);
}

interface Member {
  sign: string;
  member: string;
  /** The part of the name that stands before the sign. */
  before: string;
}

const JOINT = /, | và | - /gu;
const SIGNS = [' và ', ' - ', ', '];

function splitMembers(field: string): [string, ...Member[]] {
  const joints = Array.from(field.matchAll(JOINT));
  const members = joints.map((joint, index) => ({
    sign: joint[0],
    member: field.slice(joint.index + joint[0].length, joints[index + 1]?.index),
    before: field.slice(0, joint.index),
  }));
  return [field.slice(0, joints[0]?.index), ...members];
}

function joined(left: string, signs: readonly string[], member: string): string[] {
  const glued = isInitials(left.split(/[\s,-]+/u).at(-1) ?? '') ? [`${left}${initials(member)}`, `${left} ${initials(member)}`] : [];
  return [...spellings(member).flatMap((right) => signs.map((sign) => `${left}${sign}${right}`)), ...glued];
}

function spellings(member: string): string[] {
  return [member, initials(member)];
}

function initials(member: string): string {
  return Array.from(member.split(' '), (word) => word.charAt(0).toUpperCase()).join('');
}

function isInitials(word: string): boolean {
  return word === word.toUpperCase();
}
