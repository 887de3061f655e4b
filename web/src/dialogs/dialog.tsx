import { Modal, type ModalProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

interface Props extends Pick<ModalProps, 'title' | 'size' | 'onClose' | 'children'> {
  readonly isOpen: boolean;
}

/** Before the page, until it is closed. To be drawn while it is closed too: only then does the focus go back to what opened it. Escape closes it alone, nothing behind it. */
export function Dialog({ isOpen, ...content }: Props) {
  const say = useSay();
  const close = { 'aria-label': say(commonWords.close) };
  return <Modal {...content} opened={isOpen} closeButtonProps={close} onKeyDown={keepEscape} />;
}

function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
