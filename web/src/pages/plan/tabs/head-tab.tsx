import type { Header } from '../../../../../schemas/header.js';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import { labels } from '../../../../../src/messages/labels.js';
import type { Words } from '../../../../../src/messages/language.js';
import { formatDay } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { useTypeChoices } from '../../../words/use-type-choices.js';
import { AgencyValue } from '../value/agency-value.js';
import { FactValue } from '../value/fact-value.js';
import { MissingValue } from '../value/missing-value.js';
import { TextValue } from '../value/text-value.js';
import { planWords } from '../words.js';
import { CitationValue } from '../value/citation-value.js';
import { FieldList } from './field-list.js';

/** Who issued the plan, when, for whom, on what basis. */
export function HeadTab({ record: { header, references } }: { readonly record: PlanRecord }) {
  const say = useSay();
  const basis = references.filter(({ mentionId }) => header.legalBasis.includes(mentionId));
  const text = (name: 'title' | 'place' | 'secrecy' | 'urgency', label: Words) => {
    const fact = header[name];
    return fact ? <TextValue path={`header.${name}`} fact={fact} label={label} /> : undefined;
  };
  return (
    <FieldList
      label={say(planWords.head)}
      fields={[
        [say(planWords.documentType), <DocumentType key="type" header={header} />],
        [
          say(labels.issuer),
          header.issuer ? (
            <AgencyValue path="header.issuer" fact={header.issuer} label={labels.issuer} />
          ) : (
            <MissingValue path="header.issuer" label={labels.issuer} />
          ),
        ],
        [
          say(planWords.superior),
          header.superior && <AgencyValue path="header.superior" fact={header.superior} label={planWords.superior} />,
        ],
        [
          say(planWords.issuedWith),
          header.issuedWith && <TextValue path="header.issuedWith.title" fact={header.issuedWith.title} label={planWords.issuedWith} />,
        ],
        [say(planWords.ordinal), <Ordinal key="ordinal" header={header} />],
        [
          say(planWords.symbol),
          header.number ? (
            <TextValue path="header.number.symbol" fact={header.number.symbol} label={planWords.symbol} />
          ) : (
            <MissingValue path="header.number.symbol" label={planWords.symbol} />
          ),
        ],
        [say(labels.place), text('place', labels.place) ?? <MissingValue path="header.place" label={labels.place} />],
        [say(labels.issuedOn), <IssuedOn key="day" header={header} />],
        [say(labels.title), text('title', labels.title)],
        [say(labels.period), <Period key="period" header={header} />],
        [say(labels.secrecy), text('secrecy', labels.secrecy)],
        [say(labels.urgency), text('urgency', labels.urgency)],
        [say(labels.signatory), signatories(header)],
        [
          say(labels.legalBasis),
          basis.map((reference) => (
            <div key={reference.mentionId}>
              <CitationValue reference={reference} />
            </div>
          )),
        ],
        [
          say(labels.recipients),
          header.recipients.map((recipient, index) => (
            <div key={index}>
              <TextValue path={`header.recipients.${index}`} fact={recipient} label={labels.recipients} />
            </div>
          )),
        ],
      ]}
    />
  );
}

/** In the document's own words, where nobody has put it right; corrected to one of those that there are. */
function DocumentType({ header: { documentType } }: { readonly header: Header }) {
  const choices = useTypeChoices();
  const path = 'header.documentType';
  const corrected = documentType.origin === 'corrected' ? choices.find(({ value }) => value === documentType.value)?.label : undefined;
  return (
    <FactValue
      path={path}
      fact={documentType}
      editables={[{ path, label: planWords.documentType, text: documentType.value ?? '', ...(choices.length > 0 && { choices }) }]}
    >
      {corrected ?? (documentType.raw || documentType.value || '–')}
    </FactValue>
  );
}

function Ordinal({ header: { number } }: { readonly header: Header }) {
  const path = 'header.number.ordinal';
  if (!number || number.ordinal.raw === '') return <MissingValue path={path} label={planWords.ordinal} />;
  const { ordinal } = number;
  return (
    <FactValue path={path} fact={ordinal} editables={[{ path, label: planWords.ordinal, text: String(ordinal.value ?? '') }]}>
      {ordinal.value ?? ordinal.raw}
    </FactValue>
  );
}

function IssuedOn({ header: { issuedOn } }: { readonly header: Header }) {
  const { language } = useLanguage();
  const path = 'header.issuedOn';
  if (!issuedOn) return <MissingValue path={path} label={labels.issuedOn} hint={planWords.partialDateHint} />;
  return (
    <FactValue
      path={path}
      fact={issuedOn}
      editables={[{ path, label: labels.issuedOn, text: formatDay(issuedOn.value ?? '', language), hint: planWords.partialDateHint }]}
    >
      {issuedOn.value ? formatDay(issuedOn.value, language) : issuedOn.raw}
    </FactValue>
  );
}

function Period({ header: { period } }: { readonly header: Header }) {
  const { language } = useLanguage();
  const path = 'header.period';
  if (!period) return <MissingValue path={path} label={labels.period} hint={planWords.periodHint} />;
  const { value } = period;
  const text = value ? `${formatDay(value.start, language)} - ${formatDay(value.end, language)}` : '';
  return (
    <FactValue path={path} fact={period} editables={[{ path, label: labels.period, text, hint: planWords.periodHint }]}>
      {value ? `${formatDay(value.start, language)} – ${formatDay(value.end, language)}` : period.raw}
    </FactValue>
  );
}

function signatories({ signatories: all }: Header) {
  return all.map(({ name, position }, index) => (
    <div key={index}>
      <TextValue path={`header.signatories.${index}.position`} fact={position} label={labels.signatory} />{' '}
      <TextValue path={`header.signatories.${index}.name`} fact={name} label={labels.signatory} />
    </div>
  ));
}
