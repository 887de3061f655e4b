import { isOptionsGroup, type OptionsFilter } from '@mantine/core';
import { fold } from './fold.js';

/** For what one chooses from, without groups: "bao cao" finds "Báo cáo". */
export const findOptions: OptionsFilter = ({ options, search }) => {
  const wanted = fold(search.trim());
  return options.filter((option) => !isOptionsGroup(option) && fold(option.label).includes(wanted));
};
