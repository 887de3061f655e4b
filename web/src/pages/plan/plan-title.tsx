import { Anchor, Badge, Button, Group, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { originalUrl, type PlanSummary } from '../../api/plans.js';
import { ExportMenu } from '../../exports/export-menu.js';
import { storeChoices } from '../../exports/store-choices.js';
import { commonWords } from '../../words/common.js';
import { formatDay } from '../../words/format.js';
import { useLanguage } from '../../words/language-provider.js';
import { planHref } from '../../words/plan-href.js';
import { useSay } from '../../words/use-say.js';
import { planWords } from './words.js';

export function PlanTitle({ plan }: { readonly plan: PlanSummary }) {
  const say = useSay();
  const { language } = useLanguage();
  const { id, number, issuer, title, issuedOn, fileName, issues } = plan;
  const facts = [number, issuer?.name, issuedOn && formatDay(issuedOn, language), fileName].filter(Boolean).join(' · ');
  const toLookAt = issues.error + issues.warning;
  return (
    <Group justify="space-between" align="flex-start" className="plan-title">
      <div>
        <Title order={1} size="h3" lineClamp={2}>
          {title ?? fileName}
        </Title>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {facts}
          </Text>
          {toLookAt > 0 && (
            <Badge component={Link} href={planHref(id, 'issues')} color={issues.error > 0 ? 'red' : 'yellow'}>
              {say(planWords.issues)}: {toLookAt}
            </Badge>
          )}
        </Group>
      </div>
      <Group gap="sm" wrap="nowrap" flex="none" data-no-print>
        <Anchor size="sm" component={Link} href={`/compare?a=${id}`}>
          {say(planWords.compare)}
        </Anchor>
        <ExportMenu size="xs" choices={storeChoices(say, { plan: id })} />
        <Button size="xs" variant="default" component="a" href={originalUrl(id)} download>
          {say(planWords.original)}
        </Button>
        <Button size="xs" variant="default" onClick={() => window.print()}>
          {say(commonWords.print)}
        </Button>
      </Group>
    </Group>
  );
}
