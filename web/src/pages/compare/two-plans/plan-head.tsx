import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { PlanName } from '../../../../../src/store/plans/plan-name.js';
import { formatDay } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';

export function PlanHead({ side, plan }: { readonly side: string; readonly plan: PlanName }) {
  const { language } = useLanguage();
  const { id, number, issuer, title, issuedOn, fileName } = plan;
  return (
    <>
      <Text size="sm" fw={600}>
        {side}:{' '}
        <Anchor component={Link} href={`/plans/${id}`} inherit underline="always">
          {[number, issuer?.name].filter(Boolean).join(' · ') || fileName}
        </Anchor>
      </Text>
      <Text size="sm" fw={400}>
        {[title, issuedOn && formatDay(issuedOn, language)].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}
