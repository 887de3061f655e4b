import { foldKey } from '../text/fold.js';

/**
 * The short forms in which offices write a name of several members, made from
 * the name itself: each member in full or by the initials of its words, any
 * sign for the joint, and none between two members in initials.
 * "Sở Nông nghiệp và Phát triển nông thôn" → "Sở NN&PTNT", "Sở NNPTNT",
 * "Sở Nông nghiệp và PTNT", "Sở NN - PTNT", …
 */
export function shortForms(name: string): string[] {
  const head = HEADS.find((word) => foldKey(name).startsWith(`${foldKey(word)} `));
  return head === undefined ? [] : spellings(name.slice(head.length + 1)).map((rest) => `${head} ${rest}`);
}

/** Bodies named by their field of work. */
const HEADS = ['Sở', 'Bộ', 'Phòng'];
const JOINT = /\s*(?:,| và | - )\s*/u;
const SIGNS = [' và ', ' - ', ', '];

function spellings(field: string): string[] {
  const [first = '', ...others] = field.split(JOINT);
  return others.reduce(
    (forms, member) => forms.flatMap((form) => joined(form, member)),
    memberForms(first),
  ).filter((form) => form !== field);
}

function memberForms(member: string): string[] {
  return [member, initials(member)];
}

function joined(left: string, member: string): string[] {
  const glued = isInitials(left.split(/[\s,-]+/u).at(-1) ?? '') ? [`${left}${initials(member)}`] : [];
  return [...memberForms(member).flatMap((right) => SIGNS.map((sign) => `${left}${sign}${right}`)), ...glued];
}

function initials(member: string): string {
  return Array.from(member.split(' '), (word) => word.charAt(0).toUpperCase()).join('');
}

function isInitials(word: string): boolean {
  return word === word.toUpperCase();
}
