import { Stack } from '@mantine/core';
import type { PlanRecord } from '../../../../../schemas/plan-record.js';
import { EmptyState } from '../../../states/empty-state.js';
import { formatCount } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { FactValue } from '../value/fact-value.js';
import { planWords } from '../words.js';
import { FieldList } from './field-list.js';

/** What share or how much is to be reached, and the money for it. */
export function TargetsTab({ record: { targets, amounts } }: { readonly record: PlanRecord }) {
  const say = useSay();
  const { language } = useLanguage();
  if (targets.length + amounts.length === 0) return <EmptyState title={say(planWords.noTargets)} />;
  return (
    <FieldList
      label={say(planWords.targets)}
      fields={[
        [
          say(planWords.targets),
          targets.map((target, index) => (
            <Stack key={index} gap={0} mb={4}>
              <FactValue path={`targets.${index}`} fact={target}>
                {target.raw}
              </FactValue>
            </Stack>
          )),
        ],
        [
          say(planWords.amount),
          amounts.map((amount, index) => (
            <div key={index}>
              <FactValue path={`amounts.${index}`} fact={amount}>
                {amount.raw} ({formatCount(amount.value, language)} đ)
              </FactValue>
            </div>
          )),
        ],
      ]}
    />
  );
}
