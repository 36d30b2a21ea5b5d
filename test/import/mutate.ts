/** Files changed at random: bytes turned, pieces cut out, doubled and moved. The same seed gives the same files. */

/** Numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function mutate(file: Uint8Array, next: () => number): Uint8Array {
  let bytes: number[] = [...file];
  const place = (): number => Math.floor(next() * bytes.length);
  const changes = 1 + Math.floor(next() * 12);
  for (let count = 0; count < changes && bytes.length > 1; count++) {
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number];
    const piece = bytes.slice(from, Math.min(to, from + 200));
    const kind = next();
    if (kind < 0.4) bytes[from] = Math.floor(next() * 256);
    else if (kind < 0.6) bytes.splice(from, piece.length);
    else if (kind < 0.8) bytes.splice(place(), 0, ...piece, ...piece);
    else if (kind < 0.9)
      bytes = [
        ...bytes.slice(0, from),
        ...Array.from({ length: 200 }, () => piece)
          .flat()
          .slice(0, 20_000),
        ...bytes.slice(from),
      ];
    else bytes = bytes.slice(0, Math.max(1, to));
  }
  return Uint8Array.from(bytes);
}
