import { Pagination } from '@mantine/core';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

interface Props {
  readonly count: number;
  /** From 1. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** From page to page, each with its name for those who cannot see the number or the arrow. */
export default function PageButtons({ count, page, onPage }: Props) {
  const say = useSay();
  const names = {
    previous: commonWords.previousPage,
    next: commonWords.nextPage,
    first: commonWords.firstPage,
    last: commonWords.lastPage,
  };
  return (
    <Pagination
      total={count}
      value={page}
      onChange={onPage}
      getItemProps={(number) => ({ 'aria-label': say(commonWords.pageNumber, { page: number }) })}
      getControlProps={(control) => ({ 'aria-label': say(names[control]) })}
    />
  );
}
