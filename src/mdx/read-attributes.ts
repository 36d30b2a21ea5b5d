/** The attributes of an element as plain values, with problems for what is unknown or not a literal. */
import type { RuleId } from '../model/rules.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { placeOf } from './parse-tree.ts';
import { parseLiteral } from './parse-literal.ts';
import { readLiteral, type Literal } from './read-literal.ts';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface Attributes {
  values: Record<string, Literal>;
  problems: Problem[];
  /** Where the attribute stands, or the element where it has none by that name. */
  at: (name: string) => { line?: number; column?: number };
}

export const isElement = (node: { type: string }): node is MdxElement =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** The text of an attribute; undefined where it's absent or holds anything but plain text. */
export function attributeOf(element: MdxElement, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

type Attribute = MdxElement['attributes'][number];

function valueOf(attribute: Extract<Attribute, { type: 'mdxJsxAttribute' }>): Literal | undefined {
  if (attribute.value === null || attribute.value === undefined) return true;
  if (typeof attribute.value === 'string') return attribute.value;
  const { data, value } = attribute.value;
  return data ? readLiteral(data.estree) : parseLiteral(value);
}

export function readAttributes(
  element: MdxElement,
  known: readonly string[],
  file: string,
): Attributes {
  const values: Record<string, Literal> = {};
  const problems: Problem[] = [];
  const places = new Map<string, Attribute>();
  const problem = (
    attribute: Attribute,
    rule: RuleId,
    message: string,
    more: Partial<Problem> = {},
  ): void => {
    problems.push({
      rule,
      file,
      ...placeOf(attribute.position ? attribute : element),
      message,
      severity: 'error',
      ...more,
    });
  };
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      problem(
        attribute,
        'mdx-is-data',
        `{${attribute.value}} is code, and nothing here is run; write each attribute out`,
        { value: attribute.value },
      );
      continue;
    }
    const { name } = attribute;
    const value = valueOf(attribute);
    if (!known.includes(name)) {
      const near = nearest(name, known);
      problem(
        attribute,
        'attribute-is-known',
        `<${element.name}> has no attribute "${name}"; known are ${known.join(', ')}`,
        { value: name, near },
      );
    } else if (places.has(name)) {
      problem(
        attribute,
        'attribute-is-known',
        `<${element.name}> has the attribute "${name}" twice; keep one`,
        { value: name },
      );
    } else if (value === undefined) {
      problem(
        attribute,
        'mdx-is-data',
        `the attribute "${name}" holds code, and nothing here is run; write a plain text, number or true`,
        { value: name },
      );
    } else {
      values[name] = value;
    }
    places.set(name, attribute);
  }
  return {
    values,
    problems,
    at: (name) => placeOf(places.get(name)?.position ? places.get(name) : element),
  };
}
