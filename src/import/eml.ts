/** A mail, and a page that a browser saved as one (MHTML) → article. */
import { readDay } from './day.ts';
import { readHtml } from './html/index.ts';
import {
  emptyArticle,
  Refusal,
  type FileBytes,
  type ImportedArticle,
  type LeftOut,
} from './imported.ts';
import { optionalPackage } from './optional-package.ts';
import { splitParagraphs } from '../text/split-paragraphs.ts';

const parseMail = async (bytes: Uint8Array, format: string) => {
  const { default: PostalMime } = await optionalPackage(
    'postal-mime',
    format,
    () => import('postal-mime'),
  );
  return PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
};

type Mail = Awaited<ReturnType<typeof parseMail>>;

const REPLY = /^(?:(?:re|fwd?|aw|wg|tr|rv|antw)\s?(?:\[\d+\])?:\s*)+/i;
const QUOTED = /^>/;
const SIGNATURE = /^-- ?$/;
/** "On 6 May 2031, Ana Silva wrote:" and the lines that mail programs set above what they forward. */
const INTRODUCES =
  /^(?:on .{4,120} wrote:|-{2,} ?(?:original message|forwarded message|weitergeleitete nachricht).{0,20}|begin forwarded message:)$/i;
const FORWARDED_FIELD =
  /^(?:from|sent|to|cc|date|subject|von|gesendet|an|betreff|de|envoyé|à|objet)\s?:\s/i;

/** Lines broken for the width of a screen (format=flowed, or about 76 columns) are one paragraph. */
function unwrap(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return splitParagraphs(text).map(({ start, end }) =>
    text.slice(start, end).replaceAll(/[ \t]*\n[ \t]*/g, ' '),
  );
}

function readMailText(text: string): Pick<ImportedArticle, 'paragraphs' | 'leftOut'> {
  const kept: string[] = [];
  const leftOut: LeftOut[] = [];
  const leave = (line: string, why: string): void => {
    const open = leftOut.at(-1);
    if (open?.why === why) open.text += `\n${line}`;
    else leftOut.push({ text: line, why });
    if (kept.at(-1) !== '') kept.push('');
  };
  let signed = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const plain = line.trim();
    signed ||= SIGNATURE.test(line);
    if (plain === '') kept.push('');
    else if (signed) leave(plain, 'signature');
    else if (QUOTED.test(plain)) leave(plain, 'quoted mail');
    else if (INTRODUCES.test(plain)) leave(plain, 'head of a quoted mail');
    else if (
      FORWARDED_FIELD.test(plain) &&
      plain.length < 200 &&
      !kept.some((other) => other !== '' && !FORWARDED_FIELD.test(other))
    )
      leave(plain, 'head of a forwarded mail');
    else kept.push(line);
  }
  return { paragraphs: unwrap(kept), leftOut };
}

/** The plain text where there is one that is no stub ("your mail program doesn't show HTML"). */
async function readBody({
  text,
  html,
}: Mail): Promise<Pick<ImportedArticle, 'paragraphs' | 'leftOut'>> {
  const plain = text?.trim() ? readMailText(text) : null;
  if (!html?.trim()) return plain ?? { paragraphs: [], leftOut: [] };
  const { paragraphs, leftOut } = await readHtml(html);
  const length = (all: readonly string[]): number => all.join(' ').length;
  return plain !== null && length(plain.paragraphs) * 2 > length(paragraphs)
    ? plain
    : { paragraphs, leftOut };
}

export async function importEml({ bytes }: FileBytes): Promise<ImportedArticle> {
  const mail = await parseMail(bytes, 'a mail');
  const body = await readBody(mail);
  const attached = mail.attachments.map(({ filename, mimeType }) => ({
    text: filename ?? mimeType,
    why: 'attachment',
  }));
  if (body.paragraphs.length === 0)
    throw new Refusal(
      attached.length > 0
        ? `is a mail without text; save what is attached (${attached
            .map(({ text }) => text)
            .slice(0, 5)
            .join(', ')}) and import that`
        : 'is a mail without text',
    );
  const sender = mail.from?.name?.trim();
  return {
    ...emptyArticle(),
    title: mail.subject?.replace(REPLY, '').trim() || null,
    published:
      mail.date === undefined ? null : (readDay(headerOf(mail, 'date') ?? mail.date)?.date ?? null),
    authors: sender ? [sender] : [],
    paragraphs: body.paragraphs,
    leftOut: [...body.leftOut, ...attached],
  };
}

const headerOf = (mail: Mail, key: string): string | null =>
  mail.headers.find((header) => header.key === key)?.value ?? null;

export async function importMhtml({ bytes, url }: FileBytes): Promise<ImportedArticle> {
  const mail = await parseMail(bytes, 'a saved page (MHTML)');
  if (!mail.html) throw new Refusal('is a saved page without HTML in it; save the page anew');
  return readHtml(mail.html, headerOf(mail, 'snapshot-content-location') ?? url);
}
