import { Stack } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { Block } from '../../../../../schemas/block.js';
import { usePageSizes } from '../../../api/plans.js';
import { Answer } from '../../../states/answer.js';
import type { Mark } from '../facts.js';
import { PicturePage } from './picture-page.js';
import { boxesByPage } from './place-regions.js';

interface Props {
  readonly planId: string;
  readonly blocks: readonly Block[];
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

/** The pages of a PDF as pictures, with the places that were read marked on them. */
export const PictureSource = memo(function PictureSource({ planId, blocks, marks }: Props) {
  const sizes = usePageSizes(planId, true);
  const boxes = useMemo(() => boxesByPage(blocks, marks), [blocks, marks]);
  return (
    <Answer query={sizes}>
      {(pages) => (
        <Stack gap="sm">
          {pages.map((size, index) => (
            <PicturePage key={index} planId={planId} page={index + 1} size={size} boxes={boxes.get(index + 1) ?? []} />
          ))}
        </Stack>
      )}
    </Answer>
  );
});
