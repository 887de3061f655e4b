import type { InstrumentRegister } from '../../knowledge/instruments/instrument-register.js';
import type { Instrument, RelationKind } from '../../knowledge/instruments/instruments.js';

/** What the register holds of an instrument. */
export interface KnownInstrument {
  id: string;
  citation: string;
  documentType: string;
  subject: string;
  /** ISO date, as far as known. */
  issuedOn: string;
  /** How sure its entry is, and where it comes from. */
  confidence: Instrument['confidence'];
  source: string;
  /** From the file of one's own. */
  isOwn: boolean;
}

/** An act that changed or ended another. */
export interface LaterAct extends KnownInstrument {
  relation: RelationKind;
  /** ISO date from which it holds; null where that is not known. */
  from: string | null;
}

export interface LaterActs {
  /** In the order of their dates. */
  amendedBy: LaterAct[];
  /** What took its place, and what took the place of that, up to today. */
  replacedBy: LaterAct[];
}

const TAKES_ITS_PLACE: readonly RelationKind[] = ['replaced-by', 'ended-by', 'superseded-by', 'succeeded-by'];

export function knownInstrument(
  { id, citation, subject, issuedOn, confidence, source }: Instrument,
  register: InstrumentRegister,
): KnownInstrument {
  return { id, citation, documentType: id.split(':')[0] ?? '', subject, issuedOn, confidence, source, isOwn: register.isOwn(id) };
}

export function laterActs(instrument: Instrument, register: InstrumentRegister): LaterActs {
  return { amendedBy: actsOf(instrument, ['amended-by'], register), replacedBy: successors(instrument, register) };
}

/** Registers may run in a circle; every act is followed once. */
function successors(instrument: Instrument, register: InstrumentRegister): LaterAct[] {
  const found = new Map<string, LaterAct>();
  const follow = (act: Instrument): void => {
    for (const next of actsOf(act, TAKES_ITS_PLACE, register)) {
      if (next.id === instrument.id || found.has(next.id)) continue;
      found.set(next.id, next);
      const entry = register.byId(next.id);
      if (entry) follow(entry);
    }
  };
  follow(instrument);
  return [...found.values()].toSorted(byDate);
}

function actsOf({ relations }: Instrument, kinds: readonly RelationKind[], register: InstrumentRegister): LaterAct[] {
  return relations
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, id }) => {
      const act = register.byId(id);
      const known = act ? knownInstrument(act, register) : unregistered(id, register);
      return { ...known, relation: kind, from: act?.validFrom ?? null };
    })
    .toSorted(byDate);
}

/** One's own file may name an act that it does not describe. */
function unregistered(id: string, register: InstrumentRegister): KnownInstrument {
  const [documentType = '', , issuedOn = ''] = id.split(':');
  return { id, citation: id, documentType, subject: '', issuedOn, confidence: 'low', source: '', isOwn: register.isOwn(id) };
}

function byDate(one: LaterAct, other: LaterAct): number {
  return one.issuedOn.localeCompare(other.issuedOn);
}
