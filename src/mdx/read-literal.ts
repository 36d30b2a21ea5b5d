/** The literal an attribute's braces hold, read from its syntax tree. Nothing is evaluated. */
import type { Expression, Program } from 'estree';

export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal };

/** Undefined for everything that is not a literal: names, calls, operators, templates, spreads. */
export function readLiteral(program: Program | null | undefined): Literal | undefined {
  const [statement, ...rest] = program?.body ?? [];
  if (statement?.type !== 'ExpressionStatement' || rest.length > 0) return undefined;
  return valueOf(statement.expression);
}

function valueOf(node: Expression): Literal | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ||
        typeof node.value === 'number' ||
        typeof node.value === 'boolean' ||
        node.raw === 'null'
        ? (node.value as Literal)
        : undefined;
    case 'UnaryExpression': {
      const value = node.operator === '-' ? valueOf(node.argument) : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    case 'ArrayExpression': {
      const values = node.elements.map((element) =>
        element === null || element.type === 'SpreadElement' ? undefined : valueOf(element),
      );
      return values.includes(undefined) ? undefined : (values as Literal[]);
    }
    case 'ObjectExpression': {
      const entries = node.properties.map((property) => {
        if (
          property.type !== 'Property' ||
          property.computed ||
          property.kind !== 'init' ||
          property.method ||
          property.shorthand
        )
          return undefined;
        const key =
          property.key.type === 'Identifier'
            ? property.key.name
            : property.key.type === 'Literal'
              ? String(property.key.value)
              : undefined;
        const value = valueOf(property.value as Expression);
        return key === undefined || value === undefined ? undefined : ([key, value] as const);
      });
      return entries.includes(undefined)
        ? undefined
        : Object.fromEntries(entries as [string, Literal][]);
    }
    default:
      return undefined;
  }
}
