import { pagePicture, type PageSize } from '../../../api/plans.js';
import { useSay } from '../../../words/use-say.js';
import { placeOf } from '../facts.js';
import { useSelected } from '../selection.js';
import { planWords } from '../words.js';
import type { PlacedBox } from './place-regions.js';

interface Props {
  readonly planId: string;
  readonly page: number;
  readonly size: PageSize;
  readonly boxes: readonly PlacedBox[];
}

/** Sharp enough for a page of 800 pixels. */
const SCALE = 1.5;

export function PicturePage({ planId, page, size, boxes }: Props) {
  const say = useSay();
  return (
    <div className="source-page" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <img src={pagePicture(planId, page, SCALE)} alt={say(planWords.page, { page })} loading="lazy" />
      {boxes.map((placed, index) => (
        <PlaceBox key={index} placed={placed} size={size} />
      ))}
    </div>
  );
}

function PlaceBox({ placed: { place, box, path }, size }: { readonly placed: PlacedBox; readonly size: PageSize }) {
  const isSelected = useSelected((selected) => selected?.spans.some((span) => placeOf(span) === place) ?? false);
  const [left, top, width, height] = box;
  const style = {
    left: percent(left, size.width),
    top: percent(top, size.height),
    width: percent(width, size.width),
    height: percent(height, size.height),
  };
  return <mark className="source-box" style={style} data-fact={path} data-selected={isSelected || undefined} tabIndex={-1} />;
}

function percent(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}
