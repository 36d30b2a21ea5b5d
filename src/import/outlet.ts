/** The name of an outlet as people write it, from what a page calls its site or from its host: "thesun.co.uk" is "The Sun". */

/** Nouns that names of papers and stations end in, and that host names write without a space. */
const ENDINGS =
  /^(.{2,}?)(daily|news|times|post|mail|mirror|herald|tribune|chronicle|gazette|journal|telegraph|standard|express|star|sun|observer|independent|guardian|examiner|monitor|reporter|review|today|week|weekly|online|press|world|globe|record|courier|inquirer|dispatch|citizen|insider|radio|tv|wire|live|magazine)$/;
const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|or|ne|go|in)$/;
/** Hosts under which others have names of their own. */
const HOSTING =
  /^(?:github|gitlab|blogspot|wordpress|substack|tumblr|netlify|vercel|pages|web|weebly|wixsite)$/;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Three letters, or letters without a vowel, are initials. */
const isInitials = (word: string): boolean =>
  word.length <= 3 || (word.length <= 5 && !/[aeiou]/.test(word));

function words(label: string): string[] {
  if (label.includes('-')) return label.split('-').filter(Boolean);
  const article = /^the(?=.{3,}$)/.exec(label)?.[0];
  const rest = article ? label.slice(3) : label;
  const [, stem, ending] = ENDINGS.exec(rest) ?? [];
  const parts = stem !== undefined && ending !== undefined ? [...words(stem), ending] : [rest];
  return article ? ['the', ...parts] : parts;
}

function outletOfLabel(label: string): string {
  const parts = words(label.toLowerCase());
  const alone = parts.length > 1 && parts[0] === 'the' && parts.length === 2;
  return parts
    .map((word, index) =>
      !alone &&
      isInitials(word) &&
      !(index > 0 && ENDINGS.test(`xx${word}`)) &&
      word !== 'the' &&
      word !== 'of'
        ? word.toUpperCase()
        : capital(word),
    )
    .join(' ');
}

export function hostName(address: string): string | null {
  try {
    return new URL(address).hostname.toLowerCase();
  } catch {
    return null;
  }
}

/** Null for an address without a name: an IP number, `localhost`. */
export function outletOfHost(host: string | null): string | null {
  if (host === null || !/[a-z]/.test(host.split('.').at(-1) ?? '')) return null;
  const labels = host.split('.');
  if (labels.length < 2) return null;
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop();
  if (labels.length > 1 && HOSTING.test(labels.at(-1) ?? '')) labels.pop();
  const label = labels.at(-1);
  return label === undefined || label.startsWith('xn--') ? null : outletOfLabel(label);
}

/** A site's own name; one that is only its host ("nationalpost", "nieuwsblad.be") is written as people do. Null for an id. */
export function readableName(name: string): string | null {
  const plain = name.trim().replace(/^@/, '');
  if (plain === '' || plain.length > 60 || /^\d+$/.test(plain)) return null;
  if (/^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/?$/.test(plain))
    return outletOfHost(plain.replace(/^https?:\/\//, '').replace(/\/$/, ''));
  return /^[a-z]{4,}$/.test(plain) ? outletOfLabel(plain) : plain;
}
