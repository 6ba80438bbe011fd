// The endless list of the home page: pages of goods of one category, as signals.
import { batch, signal } from '@preact/signals';
import { fetchProducts, type ProductSummary } from './goods.ts';
import { messageOf } from './server.ts';

/** `more` and `moreFailed` concern the next page; what is shown stays. */
export type ListStatus = 'loading' | 'failed' | 'ready' | 'more' | 'moreFailed' | 'end';

export function createProductList() {
  const items = signal<readonly ProductSummary[]>([]);
  const status = signal<ListStatus>('loading');
  const problem = signal('');
  const category = signal('');
  /** Pages shown. */
  let shown = 0;
  /** Counts requests: an answer that another request overtook is dropped. */
  let latest = 0;

  async function load(page: number): Promise<void> {
    const mine = ++latest;
    try {
      const answer = await fetchProducts(category.value, page);
      if (mine !== latest) return;
      batch(() => {
        items.value = page === 1 ? answer.items : [...items.value, ...answer.items];
        status.value = answer.hasMore ? 'ready' : 'end';
      });
      shown = page;
    } catch (error) {
      if (mine !== latest) return;
      batch(() => {
        problem.value = messageOf(error);
        status.value = items.value.length > 0 ? 'moreFailed' : 'failed';
      });
    }
  }

  function start(): Promise<void> {
    batch(() => {
      items.value = [];
      status.value = 'loading';
    });
    return load(1);
  }

  return {
    items,
    status,
    problem,
    category,
    start,
    /** Shows another category; the empty text stands for all. */
    show(id: string): Promise<void> {
      category.value = id;
      return start();
    },
    /** Asks again for the first page and keeps what is shown until it is there. */
    refresh: (): Promise<void> => (items.value.length > 0 ? load(1) : start()),
    async more(): Promise<void> {
      if (status.value !== 'ready' && status.value !== 'moreFailed') return;
      status.value = 'more';
      await load(shown + 1);
    },
  };
}
