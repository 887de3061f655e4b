import { Text } from '@mantine/core';
import type { PlanRecord } from '../../../schemas/plan-record.js';
import type { FillData } from '../../../src/messages/fill.js';
import { deedDetails } from '../../../src/wording/deed-details.js';
import { useLanguage } from '../words/language-provider.js';

interface Props {
  readonly details: FillData;
  /** Of the plan to which it was done, where that is at hand. */
  readonly record?: PlanRecord;
}

/** What the audit trail says beside a deed. */
export function DeedDetails({ details, record }: Props) {
  const { language } = useLanguage();
  return <Text size="sm">{deedDetails(details, record, language).join('; ')}</Text>;
}
