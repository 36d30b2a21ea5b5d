/**
 * Every rule a problem may break, named as the truth that should hold. `check --rules` and the page of rules in the
 * manual are made from this table, and `Problem['rule']` takes no other name.
 */
export interface Rule {
  /** What the rule is about: a heading of the manual. */
  of: Subject;
  truth: string;
  severity: 'error' | 'warning';
  /** A line that breaks the rule, and the line that keeps it. */
  wrong: string;
  right: string;
}

export const SUBJECTS = [
  'the author’s words',
  'computed figures',
  'dossier.yaml',
  'sources',
  'marks in articles',
  'sections of the briefing',
  'digests',
  'what is built',
  'commands',
] as const;
type Subject = (typeof SUBJECTS)[number];

const error = (of: Subject, truth: string, wrong: string, right: string): Rule => ({
  of,
  truth,
  severity: 'error',
  wrong,
  right,
});
const warning = (of: Subject, truth: string, wrong: string, right: string): Rule => ({
  ...error(of, truth, wrong, right),
  severity: 'warning',
});

const [WORDS, COMPUTED, SETTINGS, SOURCES, MARKS, SECTIONS, DIGESTS, BUILT, COMMANDS] = SUBJECTS;

export const RULES = {
  'number-has-source': error(
    WORDS,
    'A number agrees in value with each fact that it cites.',
    '<Cite fact="afp/46-ships">64 ships</Cite>',
    '<Cite fact="afp/46-ships">46 ships</Cite>',
  ),
  'number-is-cited': error(
    WORDS,
    'A number in prose stands inside a Cite or a Computed.',
    'There were 46 ships.',
    'There were <Cite fact="afp/46-ships">46 ships</Cite>.',
  ),
  'unit-agrees': error(
    WORDS,
    'What is counted, percent and currency are those of the fact.',
    '<Cite fact="afp/46-ships">46 crews</Cite>',
    '<Cite fact="afp/46-ships">46 ships</Cite>',
  ),
  'qualifier-agrees': error(
    WORDS,
    'About, more than, at least, up to, less than and at most are said where the fact says them, and only there.',
    '<Cite fact="afp/about-46-ships">46 ships</Cite>',
    '<Cite fact="afp/about-46-ships">about 46 ships</Cite>',
  ),
  'period-agrees': error(
    WORDS,
    'The time a number is for is the fact’s, or a longer one that holds it.',
    '<Cite fact="afp/46-ships-in-2031">46 ships in 2032</Cite>',
    '<Cite fact="afp/46-ships-in-2031">46 ships in 2031</Cite>',
  ),
  'status-agrees': error(
    WORDS,
    'What was planned or offered is not told as done, nor the other way round.',
    '<Cite fact="afp/46-ships-to-be-built">46 ships were built</Cite>',
    '<Cite fact="afp/46-ships-to-be-built">46 ships are to be built</Cite>',
  ),
  'negation-agrees': error(
    WORDS,
    'What the source denies is denied, and only that.',
    '<Cite fact="afp/46-ships">46 ships were not lost</Cite>',
    '<Cite fact="afp/46-ships">46 ships were lost</Cite>',
  ),
  'date-has-source': error(
    WORDS,
    'A date covers the days of each fact that it cites.',
    '<Cite fact="afp/9-may-2031">June 2031</Cite>',
    '<Cite fact="afp/9-may-2031">May 2031</Cite>',
  ),
  'date-is-cited': error(
    WORDS,
    'A date, month or weekday in prose stands inside a Cite.',
    'It sank in May.',
    'It sank <Cite fact="afp/9-may-2031">in May</Cite>.',
  ),
  'weekday-agrees': error(
    WORDS,
    'A weekday is that of the date it stands beside.',
    'Monday, 9 May 2031',
    'Friday, 9 May 2031',
  ),
  'quotation-is-in-source': error(
    WORDS,
    'Words in quotation marks are a source’s quotation, or its printed evidence, word for word.',
    '<Cite fact="afp/a-long-night">“a long day”</Cite>',
    '<Cite fact="afp/a-long-night">“a long night”</Cite>',
  ),
  'speaker-agrees': error(
    WORDS,
    'A quotation is given to the one whom the source names.',
    'Berg said: <Cite fact="afp/a-long-night">“a long night”</Cite> (the source: Moss)',
    'Moss said: <Cite fact="afp/a-long-night">“a long night”</Cite>',
  ),
  'name-has-source': error(
    WORDS,
    'A name stands in a passage that its block cites, or is another name of a party or person there.',
    '<Cite passage="afp/p2">Norway sent a tug</Cite> (¶2 names Denmark)',
    '<Cite passage="afp/p2">Denmark sent a tug</Cite>',
  ),
  'source-is-named': error(
    WORDS,
    'A source that prose names is the one that it cites there.',
    'AP counts <Cite fact="afp/46-ships">46 ships</Cite>.',
    'AFP counts <Cite fact="afp/46-ships">46 ships</Cite>.',
  ),
  'role-agrees': error(
    WORDS,
    'An office or profession is one that a source gives the person.',
    'Ambassador Ana Moss (the source: harbour master)',
    'Harbour master Ana Moss',
  ),
  'passage-has-no-claim': error(
    WORDS,
    'Words that cite a passage alone hold no number, date or quotation; those cite a fact.',
    '<Cite passage="afp/p2">46 ships came</Cite>',
    '<Cite fact="afp/46-ships">46 ships</Cite> came',
  ),
  'computation-holds': error(
    COMPUTED,
    'A Computed prints what its operation gives, from facts that can be put together.',
    '<Computed op="difference" from="afp/46-ships afp/40-ships">7</Computed>',
    '<Computed op="difference" from="afp/46-ships afp/40-ships">6</Computed>',
  ),
  'computed-has-facts': error(
    COMPUTED,
    'A Computed names as many facts as its operation takes.',
    '<Computed op="difference" from="afp/46-ships">6</Computed>',
    '<Computed op="difference" from="afp/46-ships afp/40-ships">6</Computed>',
  ),
  'computed-from-quantities': error(
    COMPUTED,
    'A Computed is worked out from quantities.',
    '<Computed op="sum" from="afp/46-ships afp/9-may-2031">55</Computed>',
    '<Computed op="sum" from="afp/46-ships afp/9-ships">55</Computed>',
  ),
  'computed-from-plain-figures': error(
    COMPUTED,
    'A Computed is worked out from figures without a qualifier, a range or a denial.',
    '<Computed op="sum" from="afp/about-46-ships afp/9-ships">55</Computed>',
    '<Computed op="sum" from="afp/46-ships afp/9-ships">55</Computed>',
  ),
  'computed-from-like-facts': error(
    COMPUTED,
    'A Computed puts together facts of one unit, period, scope and status.',
    '<Computed op="sum" from="afp/46-ships afp/9-crews">55</Computed>',
    '<Computed op="sum" from="afp/46-ships afp/9-ships">55</Computed>',
  ),
  'computed-without-overlap': error(
    COMPUTED,
    'A sum or count takes no two facts of which one may hold the other.',
    '<Computed op="sum" from="afp/46-ships ap/46-ships">92</Computed>',
    '<Computed op="sum" from="afp/46-ships afp/9-tugs">55</Computed>',
  ),
  'computed-is-possible': error(
    COMPUTED,
    'A ratio or change is not taken from zero.',
    '<Computed op="ratio" from="afp/46-ships afp/0-ships">46</Computed>',
    '<Computed op="ratio" from="afp/46-ships afp/23-ships">2</Computed>',
  ),
  'label-has-source': error(
    SETTINGS,
    'Each claim in a label of dossier.yaml agrees with one of the facts it stands for.',
    '{label: 64 ships, facts: [afp/46-ships]}',
    '{label: 46 ships, facts: [afp/46-ships]}',
  ),
  'settings-exist': error(
    SETTINGS,
    'A dossier has a dossier.yaml.',
    'a folder with articles/ alone',
    'dossier.yaml beside articles/',
  ),
  'settings-are-valid': error(
    SETTINGS,
    'A value in dossier.yaml has the form that its key asks for.',
    'accent: reddish',
    "accent: '#a33'",
  ),
  'key-is-known': error(
    SETTINGS,
    'A key is one that the reference lists.',
    'titel: The harbour',
    'title: The harbour',
  ),
  'yaml-is-well-formed': error(
    SETTINGS,
    'YAML is well formed, with each key once and without aliases.',
    'title: Ports: a dossier',
    'title: "Ports: a dossier"',
  ),
  'fact-exists': error(
    SETTINGS,
    'A fact that is named is in an article.',
    'date: afp/10-may-2031',
    'date: afp/9-may-2031',
  ),
  'fact-has-kind': error(
    SETTINGS,
    'A fact that is named is of the kind that belongs there.',
    'date: afp/46-ships',
    'date: afp/9-may-2031',
  ),
  'passage-exists': error(
    SETTINGS,
    'A passage that is named is in an article.',
    '<Cite passage="afp/p99">',
    '<Cite passage="afp/p2.s1">',
  ),
  'passage-is-as-cited': error(
    SETTINGS,
    'A passage that is named says what it said when it was first cited.',
    '<Cite passage="afp/p2.s1"> (¶2 was “A tug came.”, now “It sank.”)',
    '<Cite passage="afp/p3.s1"> (“A tug came.”)',
  ),
  'topic-exists': error(
    SETTINGS,
    'A topic that is named is in dossier.yaml.',
    'topic: ships',
    'topic: ships-lost',
  ),
  'edition-is-readable': error(
    SETTINGS,
    'A file of `editions/` is as `dossier edition` wrote it, and bears the number of its edition.',
    'editions/2.json with "number": 1',
    'editions/1.json with "number": 1',
  ),
  'edition-is-as-published': warning(
    SETTINGS,
    'What was published under a number stays what that number is.',
    'edition: {number: 1}, and a sentence that editions/1.json hasn’t',
    'edition: {number: 2}',
  ),
  'id-is-unique': error(
    SETTINGS,
    'An id is given once.',
    'sets: [{id: crews}, {id: crews}]',
    'sets: [{id: crews}, {id: owners}]',
  ),
  'set-is-declared-by-a-quantity': error(
    SETTINGS,
    'A set is declared by the quantity that says how many there are.',
    'declared: afp/norway',
    'declared: afp/12-countries',
  ),
  'set-is-a-whole-number': error(
    SETTINGS,
    'A set is declared by one whole number.',
    'declared: afp/10-to-12-countries',
    'declared: afp/12-countries',
  ),
  'set-holds-its-members': error(
    SETTINGS,
    'A set names no more members than it has.',
    'three members of “2 countries”',
    'two members of “2 countries”',
  ),
  'member-is-a-party': error(
    SETTINGS,
    'The members of a set are countries and organisations.',
    'members: [{fact: afp/46-ships}]',
    'members: [{fact: afp/norway}]',
  ),
  'host-is-counted-once': error(
    SETTINGS,
    'The host of a set is not counted a second time among its members.',
    'members: [{fact: afp/norway}], host: {fact: afp/norway, counted: yes}',
    'members: [], host: {fact: afp/norway, counted: yes}',
  ),
  'panel-holds-quantities': error(
    SETTINGS,
    'The bars of a panel are quantities.',
    'facts: [afp/norway]',
    'facts: [afp/46-ships]',
  ),
  'panel-is-comparable': error(
    SETTINGS,
    'The figures on one axis count one thing, of one period and scope.',
    'facts: [afp/46-ships, afp/1800-dockers]',
    'facts: [afp/46-ships, ap/40-ships]',
  ),
  'source-has-date': error(
    SOURCES,
    'A source says the day it was published.',
    'the text alone, in harbour.txt',
    'published: 2031-05-09',
  ),
  'source-has-text': error(
    SOURCES,
    'A source has the text of its article.',
    'a file with front matter alone',
    'front matter, then the article',
  ),
  'source-is-text': error(
    SOURCES,
    'A source is a text without the character U+0000.',
    'a picture named harbour.txt',
    'the article, saved as plain text',
  ),
  'front-matter-is-valid': error(
    SOURCES,
    'Front matter has the fields of the reference, each in its form.',
    'published: last Friday',
    'published: 2031-05-09',
  ),
  'notes-are-valid': error(
    SOURCES,
    'A file of notes has the fields of the reference, each in its form.',
    'evidence: (thirteen words)',
    'evidence: (at most twelve words)',
  ),
  'language-is-read': warning(
    SOURCES,
    'The reader knows the language of a source; else it reads dates in figures, signed numbers and words in quotation marks alone.',
    'language: fr',
    'language: en',
  ),
  'source-is-read': error(
    SOURCES,
    'A file among the sources of a draft is an article in a format that can be read.',
    'a picture named article.html',
    'the page, saved from the browser',
  ),
  'source-is-no-copy': warning(
    SOURCES,
    'No two sources are the same to the letter.',
    'sources/afp-2031-05-06.txt and sources/copy-of-afp.txt',
    'sources/afp-2031-05-06.txt',
  ),
  'line-is-left-out': warning(
    SOURCES,
    'A line that is no part of the article, such as a credit, is left out and named.',
    'Video by Ana Moss',
    'the article’s own paragraphs alone',
  ),
  'organisation-has-name': warning(
    SOURCES,
    'An organisation that notes name by a key has a name in the vocabulary.',
    'org: fjord-council',
    'vocabulary: {organisations: [{org: fjord-council, name: Fjord Council}]}',
  ),
  'original-stays-out': error(
    SOURCES,
    'The original of a digest is not written into the folder of the digest.',
    'sources/original.txt beside its digest',
    'the original in a folder outside',
  ),
  'edit-is-kept': warning(
    SOURCES,
    'An article corrected by hand keeps the corrections when its source is read again.',
    'an edited article without articles/.base',
    'articles/.base committed with the articles',
  ),
  'edit-is-settled': error(
    SOURCES,
    'Where an edit and what is read now change one place, the author has settled which stands.',
    'lines <<<<<<<, ======= and >>>>>>> in articles/afp.mdx',
    'one of the two, without those lines',
  ),
  'file-is-article': error(
    SOURCES,
    'A file among the sources is one that an article can be read from.',
    'sources/photo.jpg',
    'sources/report.pdf, which has text',
  ),
  'folder-is-new': error(
    COMMANDS,
    'A folder in which a new dossier is made is empty.',
    'a folder with files in it',
    'a folder that does not exist yet',
  ),
  'address-answers': error(
    SOURCES,
    'An address that is imported answers with a page.',
    'an address that answers 404',
    'the address of the article itself',
  ),
  'article-has-source': warning(
    SOURCES,
    'An article has the source that it was made from.',
    'articles/afp.mdx alone',
    'sources/afp.txt and articles/afp.mdx',
  ),
  'articles-exist': error(
    SOURCES,
    'A dossier has articles.',
    'an empty articles/',
    'articles/afp.mdx',
  ),
  'article-says-its-source': error(
    MARKS,
    'An article has the words of its source, by whatever hand it was changed.',
    'an article that says “46”, a source that says “64”',
    'both say “64”',
  ),
  'date-is-read': warning(
    MARKS,
    'A date has one reading, and its day is one that there is.',
    '3/4/2031',
    '3 April 2031',
  ),
  'article-is-up-to-date': error(
    MARKS,
    'An article was read from its source as the source is now.',
    'sources/afp.txt was changed, articles/afp.mdx was not',
    'npm run ingest has run since',
  ),
  'mark-agrees-with-text': error(
    MARKS,
    'A mark that was written by hand says nothing that its own words deny.',
    '<Quantity value={64} …>46 ships</Quantity>',
    '<Quantity value={46} …>46 ships</Quantity>',
  ),
  'mark-has-id': error(
    MARKS,
    'A mark has an id.',
    '<Date edtf="2031-05-09">Friday</Date>',
    '<Date id="9-may" edtf="2031-05-09">Friday</Date>',
  ),
  'mark-is-in-paragraph': error(
    MARKS,
    'A mark stands within a paragraph.',
    '# <Date …>Friday</Date>',
    'On <Date …>Friday</Date>',
  ),
  'mark-is-known': error(
    MARKS,
    'An element is one of the marks.',
    '<Number …>46</Number>',
    '<Quantity …>46</Quantity>',
  ),
  'mark-is-valid': error(
    MARKS,
    'A mark has the attributes that its kind needs, each in its form.',
    '<Date id="d" edtf="9 May">',
    '<Date id="d" edtf="2031-05-09">',
  ),
  'attribute-is-known': error(
    MARKS,
    'An attribute is one of its element’s, and stands there once.',
    '<Quantity id="q" amount={46}>',
    '<Quantity id="q" value={46}>',
  ),
  'parts-are-whole': error(
    MARKS,
    'The parts of a mark that is split are all there.',
    'part="1/2" alone',
    'part="1/2" … part="2/2"',
  ),
  'country-has-code': error(
    MARKS,
    'The code of a country is one of ISO 3166-1 alpha-3.',
    '<Party id="p" code="NRW">',
    '<Party id="p" code="NOR">',
  ),
  'speaker-place-is-in-text': warning(
    MARKS,
    'The place where a speaker is named is in the text.',
    'speakerAt="p9:0-4" of an article of two paragraphs',
    'speakerAt="p2:0-4"',
  ),
  'mdx-is-data': error(
    MARKS,
    'Nothing in the text is code: no expression, import or export.',
    'It was {46}.',
    String.raw`It was \{46}.`,
  ),
  'mdx-is-well-formed': error(
    MARKS,
    'Each element that opens is closed, in order.',
    '<Date …>Friday',
    '<Date …>Friday</Date>',
  ),
  'markup-is-known': error(
    MARKS,
    'Markup is one of paragraphs, lists, emphasis and links; in sections also headings, block quotations, tables and footnotes.',
    '![a ship](ship.png)',
    '[a ship](https://example.org/ship)',
  ),
  'footnote-has-mark': error(
    SECTIONS,
    'Each footnote of the author’s has its mark, and each mark its footnote.',
    'The count is ours.[^how]',
    'The count is ours.[^how]  [^how]: By hand.',
  ),
  'link-is-safe': error(
    MARKS,
    'A link leads to https, http, mailto or a page of the dossier.',
    '[x](javascript:alert)',
    '[x](https://example.org)',
  ),
  'record-is-valid': error(
    MARKS,
    'The front matter of an article has the fields of the reference.',
    'tier: gossip',
    'tier: article',
  ),
  'element-is-valid': error(
    SECTIONS,
    'An element has the attributes that it needs.',
    '<Cite>46 ships</Cite>',
    '<Cite fact="afp/46-ships">46 ships</Cite>',
  ),
  'heading-is-below-title': error(
    SECTIONS,
    'Headings in a section begin at the second level.',
    '# The night',
    '## The night',
  ),
  'image-is-credited': error(
    SECTIONS,
    'A picture has an alternative text, a credit and a licence.',
    '<Image src="images/pier.jpg" alt="A pier at low water" />',
    '<Image src="images/pier.jpg" alt="A pier at low water" credit="R. Almeida" licence="CC BY 4.0" />',
  ),
  'image-is-drawable': error(
    SECTIONS,
    'A picture is a PNG, JPEG or WebP file of the folder images.',
    '<Image src="https://example.org/pier.jpg" …/>',
    '<Image src="images/pier.jpg" …/>',
  ),
  'figure-exists': error(
    SECTIONS,
    'A figure on a page is one that dossier.yaml describes, and stands there once.',
    '<Figure id="ship" />',
    '<Figure id="ships" />',
  ),
  'digest-says-what-its-original-says': error(
    DIGESTS,
    'What a digest says is in its original, with the same value.',
    '420 boats (the original: 240)',
    '240 boats',
  ),
  'digest-keeps-every-claim': error(
    DIGESTS,
    'What the original says is in the digest, or listed under omits.',
    'a digest without the original’s 240 boats',
    'omits: ["240 boats"]',
  ),
  'quotation-is-word-for-word': error(
    DIGESTS,
    'Quoted words of a digest stand in its original.',
    '“a long day”',
    '“a long night”',
  ),
  'digest-is-in-our-own-words': error(
    DIGESTS,
    'Outside quotations, names and titles no eight words in a row are the original’s.',
    'a sentence taken over',
    'the sentence retold',
  ),
  'digest-has-every-paragraph': error(
    DIGESTS,
    'A digest has a paragraph for each of its original.',
    'four paragraphs of five',
    'five paragraphs',
  ),
  'digest-names-its-original': error(
    DIGESTS,
    'A digest that is verified names its original.',
    'front matter without original',
    'original: {outlet, published, sha256}',
  ),
  'original-is-found': error(
    DIGESTS,
    'The original of a digest is in the folder given.',
    'a folder without it',
    'a folder with the file of that hash',
  ),
  'claim-is-bound': error(
    BUILT,
    'Every claim that a page, drawing or attribute prints says what it is.',
    '<p>46</p>',
    '<p data-particular="fact" …>46</p>',
  ),
  'figure-is-computed': error(
    BUILT,
    'A figure that a template works out is what the facts give.',
    '3 sources (of four)',
    '4 sources',
  ),
  'imprint-is-kept': error(
    BUILT,
    'Edition, authors and the frames of sources are printed as they are given.',
    'Edition 2 (of edition 1)',
    'Edition 1',
  ),
  'locator-leads-there': error(
    BUILT,
    'A note or paragraph number is that of the place it leads to.',
    '¶3 that leads to #p2',
    '¶2 that leads to #p2',
  ),
  'prose-is-as-written': error(
    BUILT,
    'Prose and labels are printed as the author wrote them.',
    'The harbor (written: harbour)',
    'The harbour',
  ),
  'source-is-kept': error(
    BUILT,
    'Words shown as a source’s stand in the passage they are bound to.',
    'AFP ¶2 with words of ¶3',
    'AFP ¶2 with its own words',
  ),
  'scale-is-true': error(
    BUILT,
    'A tick of an axis stands where its value lies.',
    '20 drawn at 25',
    '20 drawn at 20',
  ),
  'export-is-the-dossier': error(
    BUILT,
    'The data files say what the dossier says, no more and no less.',
    'facts.csv without a fact',
    'facts.csv with every fact',
  ),
  'print-says-what-the-site-says': error(
    BUILT,
    'The PDF prints the claims of the site, all of them and no others.',
    'a PDF of an older build',
    'site and PDF of one build',
  ),
  'output-is-made': warning(
    BUILT,
    'What a dossier asks for is made; where something of ours fails, its table or nothing takes its place.',
    'a drawing left out over a defect',
    'the drawing',
  ),
  'audit-is-there': error(
    COMMANDS,
    'A build with --audit runs where the audit is, in a checkout.',
    'dossier build --audit',
    'npm run build -- --audit',
  ),
  'pdf-compiles': error(
    BUILT,
    'Typst makes a PDF of the dossier.',
    'a font that Typst can’t read',
    'a font in TTF or OTF',
  ),
  'pdf-holds-standard': error(
    BUILT,
    'The PDF keeps the standard that is asked for.',
    'a PDF without a title',
    'title: The harbour',
  ),
  'pdf-attaches-data': warning(
    BUILT,
    'A PDF of the standard PDF/A-2a attaches no data.',
    'print: {standard: a-2a}',
    'print: {standard: ua-1}',
  ),
  'pdf-fits-one-page': warning(
    BUILT,
    'What stands alone on a page of the PDF fits one.',
    'a standfirst of two pages',
    'a standfirst of two sentences',
  ),
  'pdf-has-glyph': warning(
    BUILT,
    'The fonts of the PDF have every character that it prints.',
    '한국 without a font that has it',
    'fonts/noto-sans-kr.ttf',
  ),
  'font-is-readable': warning(
    BUILT,
    'The fonts of a dossier can be read; one that can’t is left out of the PDF.',
    'fonts/damaged.ttf',
    'a font in TTF or OTF',
  ),
  'file-is-readable': error(
    COMMANDS,
    'A file can be read.',
    'a file without permission to read',
    'chmod u+r FILE',
  ),
  'file-is-text': error(
    COMMANDS,
    'A text file is UTF-8.',
    'a file in another encoding',
    'the file, saved as UTF-8',
  ),
  'file-is-as-read': error(
    COMMANDS,
    'A file that a command writes is still what the command has read.',
    'a section saved while --fix runs',
    'the command run again',
  ),
  'draft-is-in-english': warning(
    COMMANDS,
    'A draft is in English; of another language figures and quotations alone are held.',
    'a draft in German',
    'its figures looked at by one who reads it',
  ),
  'draft-is-read': error(
    COMMANDS,
    'A draft that is checked is one file of text, held against one folder of sources.',
    'npm run check -- draft.md',
    'npm run check -- draft.md --sources articles',
  ),
  'files-are-named': error(
    COMMANDS,
    'A command that compares files is given them.',
    'npm run compare',
    'npm run compare -- a.txt b.txt',
  ),
  'folder-exists': error(
    COMMANDS,
    'The folder that is given is there.',
    '--content harbor',
    '--content harbour',
  ),
  'folder-is-named': error(
    COMMANDS,
    'A command that reads a folder is given it.',
    'npm run verify',
    'npm run verify -- originals',
  ),
  'folder-is-writable': error(
    COMMANDS,
    'A folder that is written to can be written.',
    '--out /',
    '--out dist',
  ),
  'logo-is-drawable': error(
    BUILT,
    'A logo is a picture that pages, paper and cards can draw, without letters as text and without anything from elsewhere.',
    'brand: {logo: brand/logo.svg}, with <text> in it',
    'the same with its letters as outlines',
  ),
  'original-is-unchanged': error(
    BUILT,
    'An imported file that is published is the one that was imported.',
    'another sources/originals/report.pdf than the sha256 of its source says',
    'the file that was imported',
  ),
  'public-file-is-free': error(
    BUILT,
    'A file of public/ takes the place of none of the site, and lies in the folder.',
    'public/index.html',
    'public/plans.html',
  ),
  'public-page-is-plain': warning(
    BUILT,
    'A page of public/ runs no scripts, or is known to.',
    'public/plans.html with <script src="https://example.org/count.js">',
    'public/plans.html without',
  ),
  'output-folder-is-free': error(
    COMMANDS,
    'The folder for the site is one that a build made, or free; what others put into it stays.',
    '--out documents',
    '--out dist',
  ),
  'option-is-known': error(
    COMMANDS,
    'An option is one of the command’s, with a value where it takes one.',
    '--contents DIR',
    '--content DIR',
  ),
  'site-is-built': error(
    COMMANDS,
    'What is previewed has been built.',
    'npm run preview',
    'npm run build, then npm run preview',
  ),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export const isRuleId = (id: unknown): id is RuleId =>
  typeof id === 'string' && Object.hasOwn(RULES, id);

/** The rules with their names, in the order of the table. */
export const rulesOf = (subject: Subject): [string, Rule][] =>
  Object.entries<Rule>(RULES).filter(([, { of }]) => of === subject);
