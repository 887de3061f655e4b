import { useContext, type ReactNode } from 'react';
import type { Agency } from '../../../../../schemas/agency.js';
import type { Header } from '../../../../../schemas/header.js';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import type { Value } from '../../../../../schemas/value.js';
import { labels } from '../../../../../src/messages/labels.js';
import type { Words } from '../../../../../src/messages/language.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { AddMember } from '../value/add-member.js';
import { AgencyValue } from '../value/agency-value.js';
import { CitationValue } from '../value/citation-value.js';
import { CorrectionContext } from '../value/correction-context.js';
import type { Editable } from '../value/editable.js';
import { MissingValue } from '../value/missing-value.js';
import { TextValue } from '../value/text-value.js';
import { planWords } from '../words.js';
import { FieldList } from './field-list.js';
import { DocumentType, IssuedOn, Ordinal, Period, Signatories } from './head-values.js';

type Field = readonly [name: string, value: ReactNode];

/** Who issued the plan, when, for whom, on what basis. */
export function HeadTab({ record }: { readonly record: PlanRecord }) {
  const say = useSay();
  const { mayEdit } = useContext(CorrectionContext);
  const { header } = record;
  return (
    <FieldList
      label={say(planWords.head)}
      fields={[...identityFields(header, say), ...otherFields(header, say), ...listFields(record, mayEdit, say)]}
    />
  );
}

/** What tells the plan from all others. */
function identityFields(header: Header, say: Say): Field[] {
  const { issuer, superior, issuedWith, number, place, title } = header;
  return [
    [say(planWords.documentType), <DocumentType key="type" header={header} />],
    [say(labels.issuer), agencyOrMissing('header.issuer', issuer, labels.issuer)],
    [say(planWords.superior), superior && <AgencyValue path="header.superior" fact={superior} label={planWords.superior} />],
    [
      say(planWords.issuedWith),
      issuedWith && <TextValue path="header.issuedWith.title" fact={issuedWith.title} label={planWords.issuedWith} />,
    ],
    [say(planWords.ordinal), <Ordinal key="ordinal" header={header} />],
    [say(planWords.symbol), textOrMissing('header.number.symbol', number?.symbol, planWords.symbol)],
    [say(labels.place), textOrMissing('header.place', place, labels.place)],
    [say(labels.issuedOn), <IssuedOn key="day" header={header} />],
    [say(labels.title), <TextValue key="title" path="header.title" fact={title} label={labels.title} />],
  ];
}

function otherFields(header: Header, say: Say): Field[] {
  const { secrecy, urgency, signatories } = header;
  return [
    [say(labels.period), <Period key="period" header={header} />],
    [say(labels.secrecy), secrecy && <TextValue path="header.secrecy" fact={secrecy} label={labels.secrecy} />],
    [say(labels.urgency), urgency && <TextValue path="header.urgency" fact={urgency} label={labels.urgency} />],
    [say(labels.signatory), signatories.length > 0 && <Signatories key="signatories" header={header} />],
  ];
}

const ADD_BASIS = { path: 'header.legalBasis+', label: labels.legalBasis, text: '', hint: planWords.addBasisHint };
const ADD_RECIPIENT = { path: 'header.recipients+', label: labels.recipients, text: '', hint: planWords.addRecipientHint };

/** Lists, to which an editor may add what nobody read, and from which he may take what is not there. */
function listFields({ header, references }: PlanRecord, mayEdit: boolean, say: Say): Field[] {
  const basis = header.legalBasis.flatMap((id, index) => {
    const reference = references.find(({ mentionId }) => mentionId === id);
    return reference
      ? [
          <div key={id}>
            <CitationValue reference={reference} removal={`header.legalBasis.${index}-`} />
          </div>,
        ]
      : [];
  });
  const recipients = header.recipients.map((recipient, index) => {
    const path = `header.recipients.${index}`;
    return (
      <div key={path}>
        <TextValue path={path} fact={recipient} label={labels.recipients} removal={`${path}-`} />
      </div>
    );
  });
  const addition = (words: Words, editable: Editable): ReactNode[] =>
    mayEdit ? [<AddMember key="add" label={say(words)} editables={[editable]} />] : [];
  return [
    [say(labels.legalBasis), [...basis, ...addition(planWords.addBasis, ADD_BASIS)]],
    [say(labels.recipients), [...recipients, ...addition(planWords.addRecipient, ADD_RECIPIENT)]],
  ];
}

function agencyOrMissing(path: string, fact: Agency | null, label: Words) {
  return fact ? <AgencyValue path={path} fact={fact} label={label} /> : <MissingValue path={path} label={label} />;
}

function textOrMissing(path: string, fact: Value<string> | null | undefined, label: Words) {
  return fact ? <TextValue path={path} fact={fact} label={label} /> : <MissingValue path={path} label={label} />;
}
