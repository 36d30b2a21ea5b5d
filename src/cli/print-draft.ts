/** The report of a draft in the forms that the check prints. */
import type { DraftClaim, DraftReport, Rest } from '../check/draft/check-draft.ts';
import type { Problem } from '../model/problem.ts';
import { RULES } from '../model/rules.ts';

/** Characters of a sentence that are printed of it. */
const WIDTH = 140;

const shorten = (text: string): string =>
  text.length <= WIDTH ? text : `${text.slice(0, WIDTH).replace(/\s\S*$/, '')} …`;

const placeOf = ({ label, paragraph, sentence }: Rest): string =>
  paragraph === 0 ? `${label} headline` : `${label} ¶${paragraph}.${sentence}`;

function restLine({ text, line, column, rests }: DraftClaim): string {
  const [best, ...others] = rests;
  if (!best) return `${line}:${column}  ${text}  how sources are called or counted`;
  const also = others.length > 0 ? ` (also ${others.map(placeOf).join(', ')})` : '';
  return `${line}:${column}  ${text}  ${placeOf(best)}: ${shorten(best.words)}${also}`;
}

const NAMES = { number: 'numbers', date: 'dates', quotation: 'quotations', name: 'names' } as const;

export function summaryLine({ claims, summary, sources }: DraftReport): string {
  const bad = claims.filter(({ problem }) => problem !== null).length;
  const kinds = Object.entries(NAMES).flatMap(([kind, name]) => {
    const of = summary[kind as keyof typeof NAMES];
    return of.claims === 0 ? [] : [`${name} ${of.claims - of.unsupported} of ${of.claims}`];
  });
  const rest =
    bad === 0 ? 'all rest on a source' : `${bad} ${bad === 1 ? 'does' : 'do'} not rest on a source`;
  return `${claims.length} claims, ${sources.length} sources: ${rest}${kinds.length ? ` (${kinds.join(', ')})` : ''}`;
}

/** What each claim rests on, a line a claim, in the order of the draft. */
export const evidenceLines = ({ claims }: DraftReport): string[] =>
  claims.filter(({ problem }) => problem === null).map(restLine);

const LEVELS = { error: 'error', warning: 'warning' } as const;

/** SARIF 2.1.0, as code hosts and editors read it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarif(problems: readonly Problem[]): object {
  const used = [...new Set(problems.map(({ rule }) => rule))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'dossier',
            rules: used.map((id) => ({ id, shortDescription: { text: RULES[id].truth } })),
          },
        },
        results: problems.map(({ rule, severity, message, near, file, line, column }) => ({
          ruleId: rule,
          level: LEVELS[severity],
          message: { text: near?.length ? `${message} Near: ${near.join(', ')}.` : message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: file },
                ...(line !== undefined && {
                  region: { startLine: line, startColumn: column ?? 1 },
                }),
              },
            },
          ],
        })),
      },
    ],
  };
}
