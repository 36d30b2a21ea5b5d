/** How two statements about one thing relate, the gravest last. */
export const RELATIONS = [
  'agree',
  'rounding',
  'different period',
  'different scope',
  'attribution',
  'superseded',
  'conflict',
] as const;
export type Relation = (typeof RELATIONS)[number];
