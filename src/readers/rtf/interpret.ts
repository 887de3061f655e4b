import type { Block, NoteKind } from '../docx/model.js';
import { withFirstHeader, type FirstHeader } from '../word/first-header.js';
import { addBytes, addText, flushBytes } from './add-text.js';
import { CONTROLS, DESTINATIONS } from './controls.js';
import { change, closeGroup, openGroup, startMachine, type Machine } from './machine.js';
import type { Token } from './tokens.js';
import { KEPT, LEFT_OUT, SIGNS } from './words.js';

export interface RtfDocument {
  readonly blocks: readonly Block[];
  readonly notes: Readonly<Record<NoteKind, ReadonlyMap<string, readonly Block[]>>>;
}

/** What the file says, from its first token to its last. */
export async function interpret(tokens: AsyncIterable<Token>): Promise<RtfDocument> {
  const machine = startMachine();
  const { story } = machine.group;
  let before: Token | undefined;
  for await (const token of tokens) {
    take(machine, token, before);
    before = token;
  }
  flushBytes(machine);
  while (machine.outer.length > 0) closeGroup(machine);
  return { blocks: withFirstHeader(firstHeader(machine), story.finish()), notes: machine.notes };
}

function firstHeader({ headers, hasTitlePage }: Machine): FirstHeader | undefined {
  const blocks = headers.get(hasTitlePage ? 'headerf' : 'header');
  return blocks && { blocks, isOfEveryPage: !hasTitlePage };
}

function take(machine: Machine, token: Token, before: Token | undefined): void {
  if (token.kind === 'text') return addBytes(machine, token.data);
  if (token.kind === 'control' && token.word === "'" && token.data) return addBytes(machine, token.data);
  flushBytes(machine);
  if (token.kind !== 'control') {
    machine.toSkip = 0;
    return token.kind === 'open' ? openGroup(machine) : closeGroup(machine);
  }
  if (isFirst(before) && enterDestination(machine, token.word, isIgnorable(before))) return undefined;
  const sign = SIGNS[token.word];
  if (sign !== undefined) addText(machine, sign);
  else if (machine.group.destination !== 'none') CONTROLS[token.word]?.(machine, token.param);
  return undefined;
}

/** A destination is named at the beginning of its group, or behind the sign that it may be passed over. */
function isFirst(last: Token | undefined): boolean {
  return last?.kind === 'open' || (last?.kind === 'control' && last.word === '*');
}

function isIgnorable(last: Token | undefined): boolean {
  return last?.kind === 'control' && last.word === '*';
}

/** Says whether the word opened one. What is in a destination that is left out stays out. */
function enterDestination(machine: Machine, word: string, mayBePassedOver: boolean): boolean {
  if (machine.group.destination === 'none') return true;
  const enter = DESTINATIONS[word];
  if (LEFT_OUT.has(word) || (mayBePassedOver && !KEPT.has(word))) change(machine, { destination: 'none' });
  else if (enter) enter(machine, undefined);
  else return false;
  return true;
}
