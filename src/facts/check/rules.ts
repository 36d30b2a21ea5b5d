/** The rules of the check, each named as the truth that should hold. */
export const RULES = {
  'number-has-source': 'A number agrees in value with each fact that it cites.',
  'number-is-cited': 'A number in prose stands inside a Cite or a Computed.',
  'unit-agrees': 'What is counted, percent and currency are those of the fact.',
  'qualifier-agrees': 'About, more than, at least, up to, less than and at most are said where the fact says them, and only there.',
  'period-agrees': 'The time a number is for is the fact’s, or a longer one that holds it.',
  'status-agrees': 'What was planned or offered is not told as done, nor the other way round.',
  'negation-agrees': 'What the source denies is denied, and only that.',
  'date-has-source': 'A date covers the days of each fact that it cites.',
  'date-is-cited': 'A date, month or weekday in prose stands inside a Cite.',
  'quotation-is-in-source': 'Words in quotation marks are a source’s quotation, or its printed evidence, to the letter.',
  'speaker-agrees': 'A quotation is given to the one whom the source names.',
  'name-has-source': 'A name stands in a passage that its block cites, or is another name of a party or person there.',
  'role-agrees': 'An office or profession is one that a source gives the person.',
  'passage-has-no-particular': 'Words that cite a passage alone hold no number, date or quotation; those cite a fact.',
  'computation-holds': 'A Computed prints what its operation gives, from facts that can be put together.',
  'label-has-source': 'Each particular in a label of dossier.yaml agrees with one of the facts it stands for.',
} as const;
export type Rule = keyof typeof RULES;
