import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Arguments, Text } from '../messages/locale';
import { lineStarts, positionAt } from '../text/lines';
import type { Span } from '../text/span';
import type { ConfigProblem } from './config';
import { reasonOf, texts } from './texts';

/** The values of a JSON text, each checked as it is taken; what is not as it should be is told at its place. */
export interface JsonReader {
  readonly root: Node | undefined;
  readonly problems: readonly ConfigProblem[];
  readonly tell: (text: Text, args: Arguments, place: Pick<Node, 'offset' | 'length'>) => void;
  readonly spanOf: (place: Pick<Node, 'offset' | 'length'>) => Span;
  readonly properties: (key: string, node: Node | undefined) => readonly Property[];
  readonly items: (key: string, node: Node | undefined) => readonly Node[];
  readonly string: (key: string, node: Node | undefined) => string | undefined;
  readonly oneOf: <T extends string>(key: string, node: Node | undefined, allowed: readonly T[]) => T | undefined;
}

interface Property {
  readonly key: string;
  readonly name: Node;
  /** None where the text ends behind the name. */
  readonly value: Node | undefined;
}

/** Comments and trailing commas are allowed, and a text without any value. */
export function readJson(text: string): JsonReader {
  const starts = lineStarts(text);
  const problems: ConfigProblem[] = [];
  const spanOf: JsonReader['spanOf'] = ({ offset, length }) => ({
    start: positionAt(offset, starts),
    end: positionAt(offset + length, starts),
  });
  const tell: JsonReader['tell'] = (text, args, place) => problems.push({ text, args, span: spanOf(place) });
  const childrenOf = (type: 'object' | 'array', wrong: Text, key: string, node: Node | undefined) => {
    if (node && node.type !== type) tell(wrong, { key }, node);
    return (node?.type === type && node.children) || [];
  };
  return {
    root: parse(text, tell),
    problems,
    tell,
    spanOf,
    properties: (key, node) =>
      childrenOf('object', texts.object, key, node).flatMap(({ children: [name, value] = [] }) =>
        name ? [{ key: name.value as string, name, value }] : [],
      ),
    items: (key, node) => childrenOf('array', texts.array, key, node),
    string: (key, node) => {
      if (node && node.type !== 'string') tell(texts.string, { key }, node);
      return node?.type === 'string' ? (node.value as string) : undefined;
    },
    oneOf: (key, node, allowed) => {
      const found = allowed.find((each) => each === node?.value);
      if (node && found === undefined) {
        const value = text.slice(node.offset, node.offset + Math.min(node.length, longestShown));
        tell(texts.badValue, { key, value, allowed: allowed.join(' | ') }, node);
      }
      return found;
    },
  };
}

const longestShown = 40;

/** Faults of syntax are told once: what follows the first is seldom what is wrong. */
function parse(text: string, tell: JsonReader['tell']): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [first] = errors;
    if (first) tell(texts.syntax, { reason: reasonOf(printParseErrorCode(first.error)) }, first);
    return root;
  } catch {
    tell(texts.tooDeep, {}, { offset: 0, length: 0 });
    return undefined;
  }
}
