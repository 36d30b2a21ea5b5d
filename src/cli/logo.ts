/** Reads the logo of a dossier: a picture of its content folder that pages, paper and cards draw alike. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { logoPath } from '../edition/logo.ts';
import type { Settings } from '../model/settings.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { readBytes } from './content.ts';

export interface Logo {
  /** In the output. */
  path: string;
  bytes: Uint8Array;
}

/** Letters would be drawn in whatever faces there are; what is loaded from elsewhere would not be drawn at all. */
const UNFIT =
  /<(text|foreignObject|script|style|image|use)\b|\s(on[a-z]+)\s*=|(url\(\s*["']?(?!#)|<!ENTITY)/i;
const PNG = [0x89, 0x50, 0x4e, 0x47];

const refusal = (file: string, message: string): Problem => ({
  rule: 'logo-is-drawable',
  file,
  message,
  severity: 'error',
});

function unfitness(bytes: Uint8Array, isPng: boolean): string | null {
  if (isPng)
    return PNG.every((byte, index) => bytes[index] === byte)
      ? null
      : 'is no PNG, whatever its name says';
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/i.test(text)) return 'is no SVG, whatever its name says';
  const [, ...found] = UNFIT.exec(text) ?? [];
  const [unfit] = found.filter((each) => each !== undefined);
  return unfit === undefined
    ? null
    : `has "${unfit}", which is not drawn alike on pages, paper and cards; export it with letters as outlines and colours as attributes`;
}

/** Null where the dossier has none. Throws ProblemError for one that is not there, lies elsewhere or can't be drawn. */
export async function readLogo(settings: Settings, content: string): Promise<Logo | null> {
  const { logo } = settings.brand;
  const path = logoPath(settings);
  if (logo === undefined || path === undefined) return null;
  const file = join(content, logo);
  const bytes = await readBytes(file, content);
  const why = unfitness(bytes, path.endsWith('.png'));
  if (why !== null) throw new ProblemError(refusal(file, why));
  return { path, bytes };
}

export async function writeLogo({ path, bytes }: Logo, site: string): Promise<void> {
  const file = join(site, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
