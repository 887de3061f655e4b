import { Anchor, Stack, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useCitingPlans, useInstrument } from '../../api/instruments.js';
import { answerChoices, answerUrls } from '../../exports/answer-choices.js';
import { ExportMenu } from '../../exports/export-menu.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { Answer } from '../../states/answer.js';
import { EmptyState } from '../../states/empty-state.js';
import { MorePages } from '../../tables/more-pages.js';
import { useSay } from '../../words/use-say.js';
import { CitingPlans } from './citing-plans.js';
import { InstrumentFacts } from './instrument-facts.js';
import { UseChart } from './use-chart.js';
import { instrumentPageWords as words } from './words.js';
import { instrumentWords } from '../../../../src/messages/instruments.js';

/** All that is known of one instrument, and who cites it with which words. */
export function InstrumentView({ id }: { readonly id: string }) {
  const say = useSay();
  const instrument = useInstrument(id);
  const citing = useCitingPlans(id);
  const name = instrument.data?.entry?.citation ?? instrument.data?.count?.citation ?? id;
  usePageTitle(name);
  return (
    <Stack gap="md">
      <Anchor component={Link} href="/instruments" size="sm" data-no-print>
        ← {say(words.back)}
      </Anchor>
      <Title order={1} size="h2">
        {name}
      </Title>
      <Answer query={instrument}>{(known) => <InstrumentFacts instrument={known} />}</Answer>
      <Title order={2} size="h4">
        {say(words.citing)}
      </Title>
      <MorePages
        query={citing}
        nothing={<EmptyState title={say(instrumentWords.notCited)} />}
        action={<ExportMenu choices={answerChoices(say, answerUrls('/references', { instrument: id }))} />}
      >
        {(citations, isWhole) => (
          <>
            <UseChart citations={citations} isWhole={isWhole} />
            <CitingPlans citations={citations} isWhole={isWhole} />
          </>
        )}
      </MorePages>
    </Stack>
  );
}
