import type { Page, PageOf } from '../../store/sql/page.js';
import { selectTasks, type ListedTask } from '../../store/tasks/select-tasks.js';
import type { Store } from '../../store/store.js';
import { understandSearch, type SearchFilter } from '../search/search-plans.js';

/**
 * The tasks of all plans, those of the newest first.
 *
 * @throws KehoachError those of searchPlans
 */
export async function listTasks(store: Store, filter: SearchFilter = {}, page: Page = {}): Promise<PageOf<ListedTask>> {
  return selectTasks(store, await understandSearch(store, filter), page);
}
