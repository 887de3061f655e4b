import { Select, type SelectProps } from '@mantine/core';
import { useSay } from '../../words/use-say.js';
import { listWords } from './words.js';

interface Props extends Pick<SelectProps, 'flex' | 'miw'> {
  readonly status: string | undefined;
  readonly onChange: (status: string) => void;
}

/** Whether all of a plan was read. */
export function StatusSelect({ status, onChange, ...size }: Props) {
  const say = useSay();
  return (
    <Select
      {...size}
      size="sm"
      label={say(listWords.status)}
      data={[
        { value: 'complete', label: say(listWords.complete) },
        { value: 'partial', label: say(listWords.partial) },
      ]}
      value={status ?? null}
      onChange={(chosen) => onChange(chosen ?? '')}
      clearable
    />
  );
}
