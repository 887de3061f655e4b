import { Table } from '@mantine/core';
import { headText, isMarkedByWords } from '../../../../../src/wording/head-text.js';
import { headFieldWords } from '../../../../../src/messages/comparison.js';
import type { HeadChange } from '../../../../../src/questions/compare/comparison.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { SaidWords } from './said-words.js';

export function HeadRow({ change: { field, a, b, words } }: { readonly change: HeadChange }) {
  const say = useSay();
  const { language } = useLanguage();
  const isMarked = isMarkedByWords(field) && a !== null && b !== null;
  return (
    <Table.Tr>
      <Table.Td fw={600}>{say(headFieldWords[field])}</Table.Td>
      <Table.Td>{isMarked ? <SaidWords words={words} side="a" /> : headText(field, a, language)}</Table.Td>
      <Table.Td>{isMarked ? <SaidWords words={words} side="b" /> : headText(field, b, language)}</Table.Td>
    </Table.Tr>
  );
}
