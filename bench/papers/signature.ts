import type { PaperColumns, PaperLine } from '../../scripts/fixtures/renditions/paper.js';
import type { Desk } from './desk.js';
import type { Manner } from './manner.js';
import { columns, plain, type Setting } from './paragraph.js';
import { PICTURE } from './picture.js';

/** Twentieths of a point. */
const [LEFT, RIGHT] = [4700, 4655];
/** A longer recipient has its line for itself. */
const LETTERS = 44;

type Way = (recipients: readonly PaperLine[], signed: readonly PaperLine[], desk: Desk) => string;

const WAYS: Readonly<Record<Manner['signature'], Way>> = {
  table: (recipients, signed, desk) =>
    columns([[lines(recipients, {}, desk), lines(withPicture(signed, desk), { align: 'center' }, desk)]], [LEFT, RIGHT]),
  tabs: byTabs,
  frame: (recipients, signed, desk) => lines(signed, { align: 'center', more: FRAME }, desk) + lines(recipients, {}, desk),
  lines: (recipients, signed, desk) => lines(withPicture(signed, desk), { align: 'right' }, desk) + lines(recipients, {}, desk),
};

const FRAME = `<w:framePr w:w="${RIGHT}" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:x="${LEFT}" w:y="1"/>`;

/** Recipients to the left, who signs to the right. */
export function laySignature({ rows }: PaperColumns, desk: Desk): string {
  const side = (place: 0 | 1) => rows.flatMap((sides) => sides[place]);
  return WAYS[desk.manner.signature](side(0), side(1), desk);
}

/** The hand's picture stands between the post and the name. */
function withPicture(signed: readonly PaperLine[], { manner }: Desk): readonly PaperLine[] {
  if (manner.signed === 'no') return signed;
  const blank = signed.findIndex(({ text }) => text === '');
  return signed.map((each, index) => (index === blank ? { ...each, text: PICTURE } : each)).filter(({ text }) => text !== '');
}

function lines(all: readonly PaperLine[], setting: Setting, desk: Desk): string {
  return all
    .map((each) =>
      each.text === PICTURE
        ? `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${PICTURE}</w:p>`
        : plain(each.text, { ...setting, ...lookOf(each) }, desk),
    )
    .join('');
}

function byTabs(recipients: readonly PaperLine[], signed: readonly PaperLine[], desk: Desk): string {
  const rest = [...signed];
  const tabs: Setting['tabs'] = [['center', LEFT + RIGHT / 2]];
  const beside = recipients.map((each) => {
    const right = each.text.length > LETTERS ? undefined : rest.shift();
    return plain(right?.text ? `${each.text}\t${right.text}` : each.text, { ...lookOf(right?.text ? right : each), tabs }, desk);
  });
  return [...beside, ...rest.map((each) => plain(each.text && `\t${each.text}`, { ...lookOf(each), tabs }, desk))].join('');
}

function lookOf({ look }: PaperLine): Setting {
  if (look === 'recipients') return { bold: true, italic: true, size: 24 };
  return look === 'item' ? { size: 22 } : { bold: look === 'title', italic: look === 'note', size: 26 };
}
