/** A binary heap: items with a value, the one of the least value first. */
export interface LeastFirst<T> {
  push: (item: T, value: number) => void;
  /** Undefined when empty. */
  pop: () => Entry<T> | undefined;
}

type Entry<T> = { item: T; value: number };

/** Puts an entry in the free place or above it: parents of a greater value move down. */
function rise<T>(heap: Entry<T>[], entry: Entry<T>, free: number): void {
  let at = free;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (!parent || parent.value <= entry.value) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = entry;
}

/** The place of the child of the lesser value; beyond the heap where there is none. */
function lesserChild<T>(heap: Entry<T>[], at: number): number {
  const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
  return left && right && right.value < left.value ? 2 * at + 2 : 2 * at + 1;
}

/** Puts an entry in place of the first or below it: children of a lesser value move up. */
function sink<T>(heap: Entry<T>[], entry: Entry<T>): void {
  let at = 0;
  for (;;) {
    const below = lesserChild(heap, at);
    const child = heap[below];
    if (!child || entry.value <= child.value) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = entry;
}

export function leastFirst<T>(): LeastFirst<T> {
  const heap: Entry<T>[] = [];
  return {
    push: (item, value) => rise(heap, { item, value }, heap.length),
    pop: () => {
      const [first] = heap;
      const last = heap.pop();
      if (last !== undefined && last !== first) sink(heap, last);
      return first;
    },
  };
}
