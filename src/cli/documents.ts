/** Documents of `--jsonl`: one JSON object a line in, one a line out, in the same order. */
import { z } from 'zod';
import type { SourceText } from '../read/parse-article.ts';
import { edtfSchema } from '../model/edtf.ts';

const documentSchema = z.object({
  id: z.union([z.string(), z.number()]),
  /** A time of day after the day is dropped. */
  published: z
    .string()
    .transform((value) => value.replace(/T.*$/, ''))
    .pipe(z.union([z.iso.date(), edtfSchema])),
  text: z.string(),
});

export interface DocumentLine {
  output: string;
  /** For standard error, or null. */
  problem: string | null;
}

/** A document that can't be read gives a line with `error` and no facts, so that the others keep their places. */
export function documentLine(
  line: string,
  number: number,
  read: (source: SourceText) => object,
): DocumentLine {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    id = (value as { id?: unknown } | null)?.id ?? null;
    const parsed = documentSchema.safeParse(value);
    if (!parsed.success)
      throw new Error(
        parsed.error.issues
          .map((issue) => `${issue.path.join('.') || 'document'}: ${issue.message}`)
          .join('; '),
      );
    const { published, text } = parsed.data;
    return {
      output: JSON.stringify({ id, ...read({ file: String(parsed.data.id), published, text }) }),
      problem: null,
    };
  } catch (error) {
    const message = (error as Error).message;
    return {
      output: JSON.stringify({ id, paragraphs: [], facts: [], error: message }),
      problem: `standard input:${number} document-is-readable: ${message}`,
    };
  }
}

/** Lines of a byte stream, decoded as UTF-8, without their line ends: those that a chunk completes come together. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  for await (const chunk of stream) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(lines[0]!);
    if (lines.length === 1) continue;
    yield [parts.join(''), ...lines.slice(1, -1)];
    parts = [lines.at(-1)!];
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield [last];
}
