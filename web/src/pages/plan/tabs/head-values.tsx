import type { Header } from '../../../../../schemas/header.js';
import { labels } from '../../../../../src/messages/labels.js';
import { formatDay } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useTypeChoices } from '../../../words/use-type-choices.js';
import { FactValue } from '../value/fact-value.js';
import { MissingValue } from '../value/missing-value.js';
import { TextValue } from '../value/text-value.js';
import { planWords } from '../words.js';

interface Props {
  readonly header: Header;
}

/** In the document's own words, where nobody has put it right; corrected to one of those that there are. */
export function DocumentType({ header: { documentType } }: Props) {
  const choices = useTypeChoices();
  const path = 'header.documentType';
  if (documentType.raw === '' && documentType.value === null)
    return <MissingValue path={path} label={planWords.documentType} choices={choices} />;
  const corrected = documentType.origin === 'corrected' ? choices.find(({ value }) => value === documentType.value)?.label : undefined;
  return (
    <FactValue
      path={path}
      fact={documentType}
      editables={[{ path, label: planWords.documentType, text: documentType.value ?? '', ...(choices.length > 0 && { choices }) }]}
    >
      {corrected ?? (documentType.raw || documentType.value)}
    </FactValue>
  );
}

export function Ordinal({ header: { number } }: Props) {
  const path = 'header.number.ordinal';
  if (!number || number.ordinal.raw === '') return <MissingValue path={path} label={planWords.ordinal} />;
  const { ordinal } = number;
  return (
    <FactValue path={path} fact={ordinal} editables={[{ path, label: planWords.ordinal, text: String(ordinal.value ?? '') }]}>
      {ordinal.value ?? ordinal.raw}
    </FactValue>
  );
}

export function IssuedOn({ header: { issuedOn } }: Props) {
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

export function Period({ header: { period } }: Props) {
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

export function Signatories({ header: { signatories } }: Props) {
  return signatories.map(({ name, position }, index) => (
    <div key={index}>
      <TextValue path={`header.signatories.${index}.position`} fact={position} label={labels.signatory} />{' '}
      <TextValue path={`header.signatories.${index}.name`} fact={name} label={labels.signatory} />
    </div>
  ));
}
