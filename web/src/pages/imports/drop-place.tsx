import '@mantine/dropzone/styles.layer.css';
import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { sending, useSending, type SendingProgress } from '../../sending/sending.js';
import { sendingWords } from '../../sending/words.js';
import { ErrorState } from '../../states/error-state.js';
import { useSay } from '../../words/use-say.js';
import { chosenFiles } from './chosen-files.js';
import './imports.css';
import { SendingState } from './sending-state.js';
import { importPageWords } from './words.js';

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Every browser knows it, React's types do not. */
    webkitdirectory?: string;
  }
}

const take = (files: File[]): void => sending.send(chosenFiles(files));

/** Asks for a folder instead of files. */
const FOLDER_INPUT = { webkitdirectory: '' };

/** Files and folders are dropped or chosen here; while they are sent, how far that is. */
export function DropPlace() {
  const say = useSay();
  const state = useSending();
  useWayToReceipt(state);
  if (state.kind === 'sending') return <SendingState {...state} onStop={sending.stop} />;
  return (
    <Stack gap="sm" data-no-print>
      <Dropzone
        onDrop={take}
        useFsAccessApi={false}
        aria-label={say(importPageWords.drop)}
        inputProps={{ 'aria-label': say(importPageWords.chooseFiles) }}
        py="xl"
        className="drop-place"
      >
        <Stack align="center" gap={4}>
          <Text size="lg" fw={600}>
            {say(importPageWords.drop)}
          </Text>
          <Text size="sm" c="dimmed">
            {say(importPageWords.kinds)}
          </Text>
        </Stack>
      </Dropzone>
      <FileButtons />
      {state.kind === 'failed' && <ErrorState error={state.error} outage={sendingWords.broken} onRetry={state.sendAgain} />}
    </Stack>
  );
}

/** For whom dropping is not the way. */
function FileButtons() {
  const say = useSay();
  return (
    <Group>
      <FileButton multiple onChange={take}>
        {(props) => <Button {...props}>{say(importPageWords.chooseFiles)}</Button>}
      </FileButton>
      <FileButton multiple onChange={take} inputProps={FOLDER_INPUT}>
        {(props) => (
          <Button variant="default" {...props}>
            {say(importPageWords.chooseFolder)}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}

/** Whoever waits here for the files to arrive sees next what becomes of them; who comes later finds them below. */
function useWayToReceipt(state: SendingProgress): void {
  const [, goTo] = useLocation();
  const hasWaited = useRef(false);
  useEffect(() => {
    if (state.kind === 'sending') hasWaited.current = true;
    if (state.kind !== 'sent') return;
    sending.forget();
    if (hasWaited.current) goTo(`/imports/${state.importId}`);
  }, [state, goTo]);
}
