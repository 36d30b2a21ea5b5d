/** Things joined into groups, by number: each join merges two groups (disjoint sets with path halving). */
export class Union {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index);
  }

  find(item: number): number {
    let at = item;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  /** The group keeps the smaller number as its root. */
  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)].sort((x, y) => x - y);
    this.#parent[second!] = first!;
  }

  /** The members of each group, groups in the order of their first member. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    this.#parent.forEach((_, item) => {
      const root = this.find(item);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    });
    return [...groups.values()];
  }
}
