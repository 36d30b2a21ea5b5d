/** Lines that a site or an agency puts around the article's words, each kind with what the author is told of it. */
import { wordsOf } from '../../text/lexicon/index.ts';
import { readCalendarDay } from './calendar-day.ts';

/** Longer blocks are text, whatever they begin with. */
const LONGEST_ASIDE = 600;

/** "Published: 6 May 2024" by itself on a line. */
export const PUBLISHED_LINE =
  /^(?:first\s)?(?:published|posted|updated|last updated|last modified|publication date)(?:\s(?:on|at))?\s?:\s.{4,90}$/i;
const STAMP =
  /^(?:first\s|last\s)?(?:published|posted|updated|modified)(?:\s(?:on|at))?\s{1,3}(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?,?\s{1,3})?/i;
/** The time of day and place of a clock after a date: ", 10:15 a.m. GMT". */
const CLOCK =
  /^[\s,|·-]{0,4}(?:(?:at\s)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?\.?$/i;

/** "Updated 6 May 2024, 10:15 GMT": a stamp needs no colon where a date and nothing else follows. */
function isStamp(line: string): boolean {
  const label = STAMP.exec(line)?.[0].length ?? 0;
  const day = label > 0 ? readCalendarDay(line.slice(label)) : null;
  return day !== null && CLOCK.test(line.slice(label + day.length));
}

const CREDIT =
  /^(?:(?:additional |further )?(?:reporting|writing|editing|reported|written|edited|compiled|produced|photography|photos?|images?|pictures?|videos?|graphics?|illustrations?|research|translat(?:ion|ed))(?: and (?:reporting|writing|editing|photography|video))? (?:by|courtesy(?: of)?|credit)|with (?:additional |further )?(?:inputs?|reporting|files?|contributions?) (?:by|from)) /i;
/** What a credit may hold beside names. */
const CREDIT_WORDS = wordsOf('credit-words');

/** "Reporting by Ana Silva in Lagos; editing by Jo Poe", in brackets or not: the label, and then nothing but names. */
function isCredit(line: string): boolean {
  const bare = line.replace(/^[([]|[)\]]?\.?$/g, '').replace(/[)\]]$/, '');
  const label = CREDIT.exec(bare);
  if (!label) return /^with (?:agenc(?:y|ies)(?: inputs?)?|inputs? from agencies)$/i.test(bare);
  return bare
    .slice(label[0].length)
    .split(/[\s,;/&.]+/)
    .every((word) => word === '' || /^\p{Lu}/u.test(word) || CREDIT_WORDS.has(word));
}

type Test = { test: (line: string) => boolean };

/** In the order in which they are tried; a line is of the first kind whose test it passes. */
const KINDS: readonly { why: string; tests: readonly Test[] }[] = [
  { why: 'a date of publication', tests: [PUBLISHED_LINE, { test: isStamp }] },
  {
    why: 'a note of the sender',
    tests: [
      /^(?:for immediate release|press release|news release|embargoed until .{1,60})\.?$/i,
      /^(?:ends?|enditem|\(end\)|-30-|30|xxx|more|\(more\))$/i,
    ],
  },
  {
    why: 'a credit',
    tests: [
      { test: isCredit },
      /^(?:our standards|sources?|editors?|edit(?:ed|ing) by|photograph(?:y|er)|(?:video|writ(?:ing|ten)|(?:additional )?report(?:ing|ed)|compiled)(?: by)?)\s?:\s.{0,200}$/i,
      /^\p{Lu}.{3,300} contributed (?:reporting )?to this (?:report|story|article)\.?$/iu,
    ],
  },
  {
    why: 'a pointer to other articles',
    tests: [
      /^(?:read|see|watch|listen|also read|read also|read more|see also|more|related|recommended)(?:\s(?:more|also|next|on|here|stories|articles|full story))?\s?[:|»>→]/i,
      /^[([]?(?:read|see|watch) (?:more|also|next|the full (?:story|article|report))[)\]]?\.?$/i,
      /^(?:related|more|recommended|top|latest) (?:stories|articles|news|coverage|videos|on this story)\.?$/i,
    ],
  },
  {
    why: 'a caption or the credit of a picture',
    tests: [
      /^(?:file )?(?:photo|image|picture|video|photograph|caption|graphic|illustration|foto)s?(?: (?:by|credit|courtesy|caption))?\s?[:/|]/i,
      /^\[?(?:photo|image)\/[A-Za-z ]{2,40}\]?$/i,
      /\b(?:REUTERS|AFP|AP Photo|EPA|Getty Images)\/[\p{L} .'-]{3,40}(?:\/(?:File|Pool)(?: Photo)?)?$/u,
    ],
  },
  {
    why: 'a notice of the site',
    tests: [
      /^(?:advertisement|ad|sponsored|continue reading|story continues below(?: this)? advertisement|scroll to continue|skip advertisement|share this (?:article|story))\.?$/i,
      /^©|^\(c\)\s|^copyright (?:©|\(c\)|\d{4}|by \p{Lu})|\ball rights reserved\.?$/iu,
      /^(?:sign up|subscribe|click here|download our app)(?: (?:to|for|here|now|today|and)\b.{0,160})?[.!]?$/i,
      /^(?:follow us|join our (?:whatsapp|telegram|newsletter|mailing list|channel|community))\b.{0,160}$/i,
    ],
  },
  { why: 'a rule', tests: [/^(?:[-–—_=*#~]\s?){2,}$/] },
];

/** What kind of line of the site's or the agency's this is, or null for the article's own words. */
export function asideKind(line: string): string | null {
  if (line.length >= LONGEST_ASIDE) return null;
  return KINDS.find(({ tests }) => tests.some((test) => test.test(line)))?.why ?? null;
}
