import { describe, expect, it } from 'vitest';
import { formatProblem, problemSchema } from './problem.ts';
import { type Rule, RULES } from './rules.ts';

const rules = Object.entries<Rule>(RULES);

describe('a rule', () => {
  it.each(rules)('%s is named as a truth, in small letters and hyphens', (id) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it.each(rules)('%s tells its truth in a sentence and shows both sides of it', (_, rule) => {
    expect(rule.truth).toMatch(/^\p{Lu}.*\.$/u);
    expect(rule.wrong).not.toBe(rule.right);
  });
});

describe('a problem', () => {
  it.each([
    ['number-has-source', true],
    ['number-has-no-rule', false],
    ['toString', false],
  ])('names a rule of the table: %s', (rule, isOne) => {
    expect(problemSchema.safeParse({ rule, file: 'a.mdx', message: 'x' }).success).toBe(isOne);
  });

  it('is printed with place, rule, message and what is near', () => {
    expect(
      formatProblem({
        rule: 'fact-exists',
        file: 'dossier.yaml',
        line: 12,
        column: 3,
        message: 'no fact "f31"',
        near: ['f13'],
        severity: 'error',
      }),
    ).toBe('dossier.yaml:12:3 fact-exists: no fact "f31". Near: f13.');
  });
});
