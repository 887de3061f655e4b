import '../../mantine-more.css';
import { Stack, Title } from '@mantine/core';
import { useParams } from 'wouter';
import { usePageTitle } from '../../shell/use-page-title.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import { InstrumentList } from './instrument-list.js';
import { InstrumentView } from './instrument-view.js';
import './instruments.css';

/** What plans cite; with an id in the address, one instrument. */
export default function InstrumentsPage() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <AllInstruments /> : <InstrumentView key={id} id={decodeURIComponent(id)} />;
}

function AllInstruments() {
  const say = useSay();
  const title = say(commonWords.instruments);
  usePageTitle(title);
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        {title}
      </Title>
      <InstrumentList />
    </Stack>
  );
}
