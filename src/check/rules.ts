/** The rules of the check, each named as the truth that should hold. */
export const RULES = {
  'number-has-source': 'A number agrees in value with each fact that it cites.',
  'number-is-cited': 'A number in prose stands inside a Cite or a Computed.',
  'unit-agrees': 'What is counted, percent and currency are those of the fact.',
  'qualifier-agrees':
    'About, more than, at least, up to, less than and at most are said where the fact says them, and only there.',
  'period-agrees': 'The time a number is for is the fact’s, or a longer one that holds it.',
  'status-agrees': 'What was planned or offered is not told as done, nor the other way round.',
  'negation-agrees': 'What the source denies is denied, and only that.',
  'date-has-source': 'A date covers the days of each fact that it cites.',
  'date-is-cited': 'A date, month or weekday in prose stands inside a Cite.',
  'weekday-agrees': 'A weekday is that of the date it stands beside.',
  'quotation-is-in-source':
    'Words in quotation marks are a source’s quotation, or its printed evidence, to the letter.',
  'speaker-agrees': 'A quotation is given to the one whom the source names.',
  'name-has-source':
    'A name stands in a passage that its block cites, or is another name of a party or person there.',
  'source-is-named': 'A source that prose names is the one that it cites there.',
  'role-agrees': 'An office or profession is one that a source gives the person.',
  'passage-has-no-particular':
    'Words that cite a passage alone hold no number, date or quotation; those cite a fact.',
  'computation-holds':
    'A Computed prints what its operation gives, from facts that can be put together.',
  'particular-is-bound':
    'Every particular that a page, drawing or attribute prints says what it is.',
  'figure-is-computed': 'A figure that a template works out is what the facts give.',
  'imprint-is-kept': 'Edition, authors and the frames of sources are printed as they are given.',
  'locator-leads-there': 'A note or paragraph number is that of the place it leads to.',
  'prose-is-as-written': 'Prose and labels are printed as the author wrote them.',
  'source-is-kept': 'Words shown as a source’s stand in the passage they are bound to.',
  'scale-is-true': 'A tick of an axis stands where its value lies.',
  'export-is-the-dossier': 'The data files say what the dossier says, no more and no less.',
  'mark-agrees-with-text': 'A mark that was written by hand says nothing that its own words deny.',
  'article-says-its-source':
    'An article that was corrected by hand still has the words of its source.',
  'print-says-what-the-site-says':
    'The PDF prints the particulars of the site, all of them and no others.',
  'label-has-source':
    'Each particular in a label of dossier.yaml agrees with one of the facts it stands for.',
} as const;
export type Rule = keyof typeof RULES;
