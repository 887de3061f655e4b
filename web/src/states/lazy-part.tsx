import { lazy, useState, type ComponentType } from 'react';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** A part of the page that did not come: nobody answered, or a newer page has other parts. Loading anew helps. */
export class PartNotLoaded extends Error {}

export type Part<Props = object> = ComponentType<Props> & { load: () => Promise<unknown> };

/** Loaded when it is first shown, or ahead of that: then it is drawn at once. */
export function lazyPart<Props extends object>(load: Load<Props>): Part<Props> {
  let part: ComponentType<Props> | undefined;
  const loadPart = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      const loaded = await load();
      part = loaded.default;
      return loaded;
    } catch (cause) {
      throw new PartNotLoaded('', { cause });
    }
  };
  const Later = lazy(loadPart);
  function LazyPart(props: Props) {
    const [Shown] = useState(() => part ?? Later);
    return <Shown {...props} />;
  }
  return Object.assign(LazyPart, { load: loadPart });
}
