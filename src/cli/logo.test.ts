import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediumDossier } from '../../test/gallery/dossiers.ts';
import { ProblemError } from '../model/problem.ts';
import { readLogo } from './logo.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
const { settings } = mediumDossier();

describe('the logo of a dossier', () => {
  let parent: string;
  let content: string;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'dossier-logo-'));
    content = join(parent, 'content');
    await mkdir(content);
    await writeFile(join(parent, 'outside.svg'), SVG);
    await symlink(join(parent, 'outside.svg'), join(content, 'link.svg'));
  });
  afterAll(() => rm(parent, { recursive: true }));

  const read = async (logo: string | undefined, text?: string) => {
    if (logo !== undefined && text !== undefined) await writeFile(join(content, logo), text);
    return readLogo({ ...settings, brand: { ...settings.brand, logo } }, content);
  };

  it('is read from the content folder, and has one name in the output', async () => {
    expect(await read('mark.SVG', SVG)).toMatchObject({ path: 'brand/logo.svg' });
    expect(await read(undefined)).toBeNull();
  });

  it.each([
    ['letters', '<svg><text>Desk</text></svg>', /has "text"/],
    ['a script', '<svg><script>1</script></svg>', /has "script"/],
    ['a handler', '<svg><path onclick="x()"/></svg>', /has "onclick"/],
    [
      'a picture from elsewhere',
      '<svg><image href="https://a.example/b.png"/></svg>',
      /has "image"/,
    ],
    ['no SVG in it', 'hello', /is no SVG/],
  ])('with %s is refused', async (_, text, message) => {
    const refused = await read('bad.svg', text).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect((refused as ProblemError).problems[0]).toMatchObject({
      rule: 'logo-is-drawable',
      message: expect.stringMatching(message) as string,
    });
  });

  it.each([
    ['that is not there', 'nowhere.png'],
    ['that lies elsewhere', 'link.svg'],
  ])('%s is refused', async (_, logo) => {
    await expect(read(logo)).rejects.toBeInstanceOf(ProblemError);
  });
});
