/** An address, given on the command line and never found in a file → the page's bytes as they came. */
import { ProblemError } from '../model/problem.ts';
import type { FileBytes } from '../import/index.ts';

const LONGEST_WAIT = 30_000;
/** Bytes. */
const LARGEST = 50_000_000;

export const isAddress = (argument: string): boolean => /^https?:\/\//i.test(argument);

const problem = (url: string, message: string): ProblemError =>
  new ProblemError({ rule: 'address-answers', file: url, message, severity: 'error' });

async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LARGEST)
      throw problem(
        url,
        'answers with more than 50 MB; save the page in a browser and import the file',
      );
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const EXTENSIONS: [RegExp, string][] = [
  [/html/, '.html'],
  [/pdf/, '.pdf'],
  [/wordprocessingml/, '.docx'],
  [/opendocument\.text/, '.odt'],
  [/rtf/, '.rtf'],
  [/message\/rfc822/, '.eml'],
  [/markdown/, '.md'],
  [/plain/, '.txt'],
];

/** The last part of the address, with the extension of what came. */
function nameOf(url: string, type: string): string {
  const { hostname, pathname } = new URL(url);
  const last = decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? '')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 80);
  const extension = EXTENSIONS.find(([form]) => form.test(type))?.[1] ?? '.html';
  const stem = last.replace(/\.[a-z0-9]{1,5}$/i, '') || hostname.replaceAll('.', '-');
  return `${stem}${extension}`;
}

/** Throws ProblemError where nothing comes, or an error. */
export async function fetchPage(url: string): Promise<FileBytes> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(LONGEST_WAIT),
      headers: {
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
        'user-agent': 'Mozilla/5.0 (compatible; Dossier)',
      },
    });
    if (!response.ok)
      throw problem(
        url,
        `answers ${response.status} ${response.statusText}`.trim() +
          '; open it in a browser, save the page and import the file',
      );
    const type = response.headers.get('content-type') ?? '';
    const charset = /charset=["']?([\w:-]+)/i.exec(type)?.[1];
    return {
      name: nameOf(response.url || url, type),
      bytes: await readBytes(response, url),
      url: response.url || url,
      ...(charset !== undefined && { charset }),
    };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const cause =
      error instanceof Error && error.cause instanceof Error
        ? error.cause.message
        : error instanceof Error
          ? error.message
          : String(error);
    throw problem(
      url,
      `does not answer (${cause}); check the address and the connection, or save the page in a browser and import the file`,
    );
  }
}
