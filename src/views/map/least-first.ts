/** A binary heap: numbered items, the one of the least value first. */
export interface LeastFirst {
  push: (item: number, value: number) => void;
  /** Undefined when empty. */
  pop: () => { item: number; value: number } | undefined;
}

type Entry = { item: number; value: number };

function rise(heap: Entry[], from: number): void {
  let at = from;
  for (
    let parent = (at - 1) >> 1;
    at > 0 && heap[at]!.value < heap[parent]!.value;
    parent = (at - 1) >> 1
  ) {
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function sink(heap: Entry[]): void {
  for (let at = 0; ;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && heap[child]!.value < heap[least]!.value) least = child;
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}

export function leastFirst(): LeastFirst {
  const heap: Entry[] = [];
  return {
    push: (item, value) => {
      heap.push({ item, value });
      rise(heap, heap.length - 1);
    },
    pop: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first !== last) heap[0] = last!;
      sink(heap);
      return first;
    },
  };
}
