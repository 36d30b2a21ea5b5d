/** `content/dossier.yaml`: every editorial choice of a dossier. Labels in it are prose and are checked like prose. */
import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { languageTagSchema } from './language-tag.ts';
import { printableSchema } from './printable.ts';
import { type GROUNDS, LEAST_CONTRAST, onDark, weakestContrast } from './contrast.ts';
import { RELATIONS } from './relation.ts';
import { isSafeLink, webAddressSchema } from './web-address.ts';

const factId = z.string().describe('Id of a fact, such as afp-2024-09-09/2700-officers.');
const facts = z.array(factId);
const label = printableSchema.min(1).describe('Prose, checked like prose.');
/** Files are called after it: systems take names of up to 255 bytes. */
const LONGEST_ID = 120;
const id = z
  .string()
  .max(LONGEST_ID, `longer than ${LONGEST_ID} characters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not lower-case letters, digits and single hyphens')
  .describe('Lower-case letters, digits and hyphens; unique of its kind.');

const editionSchema = z.strictObject({
  number: z.int().positive(),
  date: edtfSchema.describe('The only date on the pages that is not from the evidence.'),
  authors: z
    .array(z.string().regex(/\S/, 'is empty'))
    .min(1)
    .describe('Who answers for the briefing.'),
  contact: z
    .string()
    .refine(isSafeLink, 'neither a mail address nor an address that begins with https://')
    .describe('A mail address or a URL.'),
  corrections: z
    .array(
      z.strictObject({
        date: edtfSchema.describe('When it was corrected.'),
        text: z.string().describe('What was wrong.'),
      }),
    )
    .default([])
    .describe('Printed on the page about the dossier.'),
  licence: printableSchema
    .optional()
    .describe(
      'Under which licence others may use the data, "CC-BY-4.0"; told in the data package.',
    ),
  status: z
    .enum(['draft', 'signed'])
    .default('signed')
    .describe(
      'A draft says on every page that a machine proposed it; "signed" is the word of those who answer for it.',
    ),
});

const figureTitle = label.describe(
  'What the figure shows, in ten words. Prose, checked like prose.',
);

const setSchema = z.strictObject({
  id,
  label,
  title: figureTitle.optional(),
  declared: factId.describe('The quantity that says how many the whole has.'),
  members: z
    .array(
      z.strictObject({
        fact: factId,
        grade: z
          .string()
          .optional()
          .describe('How far the evidence goes, "sub-forum"; default: taking part.'),
      }),
    )
    .describe('A party may be named by several facts; it counts once.'),
  host: z
    .strictObject({
      fact: factId,
      counted: z.enum(['yes', 'no', 'unknown']).describe('Whether the whole counts the host.'),
      place: z
        .strictObject({
          label: label.describe('Its name on the map. Prose, checked like prose.'),
          longitude: z.number().min(-180).max(180).describe('Degrees, east positive.'),
          latitude: z.number().min(-90).max(90).describe('Degrees, north positive.'),
        })
        .optional()
        .describe('Where it was held, drawn as a point.'),
    })
    .optional()
    .describe('Who held the meeting.'),
});

const timelineEntrySchema = z.strictObject({
  label,
  lane: z.string().describe('Entries of one lane stand together, under its name.'),
  date: factId.describe('The date fact that says when.'),
  facts: facts.default([]).describe('Further facts that the label rests on.'),
});

const chartSchema = z.strictObject({
  id,
  title: figureTitle,
  kind: z
    .enum(['bars', 'series', 'promises'])
    .optional()
    .describe(
      'bars, the default: figures side by side; series: one figure from time to time; promises: from the day of each to the day it is due.',
    ),
  panels: z
    .array(
      z.strictObject({
        label,
        facts: facts.min(1).describe('Quantities of one unit, scope and length of time.'),
        promised: factId
          .optional()
          .describe('Of a promise: the date fact that says when it was given.'),
      }),
    )
    .min(1)
    .describe('Each has an axis of its own.'),
});

const topicSchema = z.strictObject({
  label,
  facts: facts.describe('The facts that speak of it; may be empty.'),
  passages: z
    .array(z.string())
    .optional()
    .describe('Passages that touch the topic without a particular: paragraph or sentence ids.'),
  apart: z
    .array(z.tuple([factId, factId]))
    .optional()
    .describe('Pairs of its facts that are not of one thing: they are not compared.'),
  verdict: z
    .strictObject({
      relation: z.enum(RELATIONS).describe('How those of its facts that differ relate.'),
      because: label,
    })
    .optional()
    .describe(
      'Your word on how the statements relate, printed as yours in place of what was found.',
    ),
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'not a colour such as #a3211c');

/** What can't be read on its ground is told with both colours and their contrast. */
function checkContrast(
  ctx: z.RefinementCtx,
  path: string[],
  value: string,
  scheme: keyof typeof GROUNDS,
  advice: string,
): void {
  const { ratio, ground } = weakestContrast(value, scheme);
  // What is no colour has been told, and has no contrast
  if (Number.isNaN(ratio) || ratio >= LEAST_CONTRAST) return;
  ctx.addIssue({
    code: 'custom',
    path,
    message: `${value} on the ${scheme} ground ${ground} of the pages has a contrast of ${ratio.toFixed(2)} to 1, and text needs ${LEAST_CONTRAST} to 1 (WCAG AA); ${advice}`,
  });
}

const brandSchema = z.strictObject({
  logo: z
    .string()
    .regex(
      /^(?!\/|.*(?:^|\/)\.\.(?:\/|$)|[^/]*:).+\.(?:svg|png)$/i,
      'not the path of an SVG or PNG file in the content folder',
    )
    .optional()
    .describe(
      'An SVG (letters as outlines) or PNG of the content folder, at the head of the pages, on paper and on cards.',
    ),
  colours: z
    .strictObject({
      dark: colour
        .optional()
        .describe('The accent on dark pages; default: `accent`, mixed with white.'),
    })
    .default({})
    .describe('Colours beside the accent.'),
});

const fieldsSchema = z.strictObject({
  title: label,
  kicker: z.string().optional().describe('The line above the title.'),
  standfirst: label,
  language: languageTagSchema
    .default('en')
    .describe(
      'BCP 47, of the dossier itself: of its dates, figures and furniture. English and German have a table of words.',
    ),
  accent: colour
    .optional()
    .describe('The one colour of the pages, the PDF and the cards; text in it must be readable.'),
  brand: brandSchema.default({ colours: {} }).describe('Whose briefing it is, to the eye.'),
  site: webAddressSchema
    .optional()
    .describe(
      'Where it will be published; needed for the sitemap, for whole addresses in metadata, for the cards that links are shown by and for 404.html only.',
    ),
  citations: z
    .enum(['automatic', 'explicit'])
    .default('explicit')
    .describe(
      'Whether claims of the briefing that have one reading are cited without a `<Cite>`; what may be read otherwise needs one.',
    ),
  style: z
    .strictObject({
      money: z
        .enum(['short', 'full'])
        .default('short')
        .describe('Sums and other large numbers: "€3.4bn" and "2.8 million", or every digit.'),
    })
    .default({ money: 'short' })
    .describe('How values are written.'),
  edition: editionSchema.describe('The imprint.'),
  keyNumbers: z
    .array(z.strictObject({ fact: factId, label }))
    .default([])
    .describe('The figures of the first screen.'),
  sets: z
    .array(setSchema)
    .default([])
    .describe('Wholes that a source counts and of which some members are named: map and roll.'),
  timeline: z.array(timelineEntrySchema).default([]).describe('What the timeline shows.'),
  charts: z.array(chartSchema).default([]).describe('What the numbers show.'),
  figures: z
    .strictObject({ timeline: z.strictObject({ title: figureTitle }).optional() })
    .default({})
    .describe('Titles of figures that belong to no set and no chart.'),
  map: z
    .strictObject({
      borders: z
        .enum(['natural-earth', 'hatched'])
        .default('hatched')
        .describe(
          'Disputed borders: dashed, and the ground between them hatched, or as Natural Earth draws them.',
        ),
    })
    .default({ borders: 'hatched' })
    .describe('The map of who took part.'),
  topics: z
    .record(id, topicSchema)
    .default({})
    .describe('Facts about one thing, which are compared.'),
  questions: z
    .array(
      z.strictObject({
        text: label,
        topic: z.string().describe('Id of the topic that answers it, or fails to.'),
      }),
    )
    .default([])
    .describe('What a reader will ask.'),
  vocabulary: z
    .strictObject({
      organisations: z
        .array(
          z.strictObject({
            org: id,
            name: z.string().describe('As it is shown.'),
            aliases: z.array(z.string()).default([]).describe('Further names and acronyms.'),
          }),
        )
        .default([])
        .describe('Organisations that the reader should know.'),
      aliases: z
        .record(z.string(), z.string())
        .default({})
        .describe('Further names of countries: name to ISO 3166-1 alpha-3 code.'),
    })
    .default({ organisations: [], aliases: {} })
    .describe('Names that the reader does not know by itself.'),
  print: z
    .strictObject({
      paper: z.enum(['a4', 'us-letter']).default('a4').describe('The size of the page.'),
      standard: z
        .enum(['ua-1', 'a-2a'])
        .default('ua-1')
        .describe('PDF/UA-1, accessible, or PDF/A-2a, for archives.'),
      annex: z
        .enum(['used', 'all', 'none'])
        .default('used')
        .describe('Which facts the annex prints: those that the briefing uses, all, or none.'),
    })
    .default({ paper: 'a4', standard: 'ua-1', annex: 'used' })
    .describe('The paper edition.'),
});

/** Text in the accent can be read on every ground of the pages. */
export const settingsSchema = fieldsSchema.superRefine(({ accent, brand }, ctx) => {
  const { dark } = brand.colours;
  if (accent !== undefined) checkContrast(ctx, ['accent'], accent, 'light', 'choose a darker one');
  if (dark !== undefined)
    checkContrast(ctx, ['brand', 'colours', 'dark'], dark, 'dark', 'choose a lighter one');
  else if (accent !== undefined)
    checkContrast(
      ctx,
      ['accent'],
      onDark(accent),
      'dark',
      'it is mixed from accent: choose one with brand.colours.dark',
    );
});
export type Settings = z.infer<typeof settingsSchema>;
export type Verdict = NonNullable<z.infer<typeof topicSchema>['verdict']>;
export type Vocabulary = Settings['vocabulary'];
/** Where dossier.yaml names none. */
export const NO_VOCABULARY: Vocabulary = { organisations: [], aliases: {} };
