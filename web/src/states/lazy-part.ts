import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A part of the page that did not come: nobody answered, or a newer page has other parts. Loading anew helps. */
export class PartNotLoaded extends Error {}

/** Loaded when it is first shown. */
export function lazyPart<Props>(load: () => Promise<{ default: ComponentType<Props> }>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return await load();
    } catch (cause) {
      throw new PartNotLoaded('', { cause });
    }
  });
}
