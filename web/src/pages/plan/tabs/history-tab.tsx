import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { custodyWords } from '../../../../../src/messages/custody.js';
import { deedWords } from '../../../../../src/messages/deeds.js';
import type { Words } from '../../../../../src/messages/language.js';
import { DeedDetails } from '../../../deeds/deed-details.js';
import { useHistory, type PlanHistory, type StoredPlan } from '../../../api/plans.js';
import { Answer } from '../../../states/answer.js';
import { formatInstant } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { planLabel } from '../../../words/plan-label.js';
import { useSay } from '../../../words/use-say.js';
import { planWords } from '../words.js';
import { Corrections } from './corrections.js';
import { Custody } from './custody.js';

/** What persons put right, what was done to the plan, what came before and after it. */
export default function HistoryTab({ stored: { plan, record } }: { readonly stored: StoredPlan }) {
  const history = useHistory(plan.id);
  return (
    <Stack>
      <Part title={planWords.corrections}>
        <Corrections planId={plan.id} record={record} />
      </Part>
      <Answer query={history}>
        {({ versions, deeds }) => (
          <>
            <Part title={planWords.versions}>
              <Versions versions={versions} />
            </Part>
            <Part title={planWords.deeds}>
              <Deeds deeds={deeds} record={record} />
            </Part>
          </>
        )}
      </Answer>
      <Custody planId={plan.id} />
    </Stack>
  );
}

function Part({ title, children }: { readonly title: Words; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <>
      <Title order={2} size="h5">
        {say(title)}
      </Title>
      {children}
    </>
  );
}

function Versions({ versions }: Pick<PlanHistory, 'versions'>) {
  const { language } = useLanguage();
  return versions.map((plan) => (
    <Text key={plan.id} size="sm">
      <Anchor component={Link} href={`/plans/${plan.id}`}>
        {planLabel(plan)}
      </Anchor>{' '}
      · {plan.fileName} · {formatInstant(plan.importedAt, language)}
    </Text>
  ));
}

function Deeds({ deeds, record }: Pick<PlanHistory, 'deeds'> & Pick<StoredPlan, 'record'>) {
  const say = useSay();
  const { language } = useLanguage();
  if (deeds.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say(custodyWords.noDeeds)}
      </Text>
    );
  return deeds.map(({ id, at, name, action, details }) => (
    <div key={id}>
      <Text size="sm">
        {formatInstant(at, language)} · {name} · {deedWords[action]?.[language] ?? action}
      </Text>
      <DeedDetails details={details} record={record} />
    </div>
  ));
}
