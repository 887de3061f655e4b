import { Modal, type ModalProps } from '@mantine/core';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

interface Props extends Pick<ModalProps, 'title' | 'size' | 'onClose' | 'children'> {
  readonly isOpen: boolean;
}

/** Before the page, until it is closed. To be drawn while it is closed too: only then does the focus go back to what opened it. */
export function Dialog({ isOpen, ...content }: Props) {
  const say = useSay();
  return <Modal {...content} opened={isOpen} closeButtonProps={{ 'aria-label': say(commonWords.close) }} />;
}
