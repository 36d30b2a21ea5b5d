/**
 * How a hand edit is recognised: the front matter's last line, `generated`, is the hash of the file without that line.
 * A file that says so of itself is as ingest wrote it and may be written anew; any other is the author's.
 */
export type Hash = (text: string) => string;

const SEAL = /^generated: ([0-9a-f]{64})\n(?=---\n)/m;

/** `mdx` as `writeMdx` gives it. */
export const sealMdx = (mdx: string, hash: Hash): string =>
  mdx.replace(/\n---\n/, `\ngenerated: ${hash(mdx)}\n---\n`);

/** Neither line ends that a version control system changed nor a byte order mark that an editor set are an edit. */
export const plainLines = (text: string): string =>
  text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** The hash the file gives, where it has one. */
export const sealOf = (text: string): string | undefined => SEAL.exec(plainLines(text))?.[1];

export function isAsWritten(text: string, hash: Hash): boolean {
  const plain = plainLines(text);
  const seal = sealOf(plain);
  return seal !== undefined && hash(plain.replace(SEAL, '')) === seal;
}
