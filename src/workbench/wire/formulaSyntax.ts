/**
 * Tells a formula from a text that merely begins like one ("-办理，3 件"), which Excel refuses.
 *
 * Reads A1-style references, names, function calls, array constants and the operators; not structured
 * references to tables and not R1C1, which this host does not have.
 */

const TOKENS = {
  space: /\s+/y,
  text: /"(?:[^"]|"")*"/y,
  error: /#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/y,
  sheet: /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!/uy,
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y,
  name: /(?:\$\d+|\$?[\p{L}_\\][\p{L}\p{N}_.?$\\]*)/uy,
  operator: /<=|>=|<>|[-+*/^&=<>:]/y,
  mark: /[(){},;%#@]/y,
} as const;

type TokenKind = keyof typeof TOKENS;

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const KINDS = Object.keys(TOKENS) as readonly TokenKind[];

/** Tokens of the text; null where it has a character no formula has. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let position = 0; position < text.length;) {
    const token = tokenAt(text, position);
    if (!token) return null;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, position: number): Token | null {
  for (const kind of KINDS) {
    const pattern = TOKENS[kind];
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0] };
  }
  return null;
}

/** Recursive descent over the tokens; each reader says whether it could read what it is named for. */
class Recogniser {
  #position = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): boolean {
    return this.#expression(false) && this.#peek() === undefined;
  }

  #expression(inParentheses: boolean): boolean {
    if (!this.#operand()) return false;
    for (;;) {
      if (this.#take("operator") || (inParentheses && this.#take("mark", ","))) {
        if (!this.#operand()) return false;
      } else if (!this.#startsOperand() || !this.#operand()) {
        return !this.#startsOperand();
      }
    }
  }

  /** A reference after a space is an intersection: the one case of two operands without an operator. */
  #startsOperand(): boolean {
    const token = this.#peek();
    return this.#spaceBefore() && (token?.kind === "name" || token?.kind === "sheet" || token?.text === "(");
  }

  #operand(): boolean {
    while (this.#take("operator", "-") || this.#take("operator", "+") || this.#take("mark", "@"));
    if (!this.#primary()) return false;
    while (this.#take("mark", "%") || this.#take("mark", "#"));
    return true;
  }

  #primary(): boolean {
    if (this.#take("text") || this.#take("error") || this.#take("number")) return true;
    if (this.#take("sheet")) return this.#take("name") || this.#take("number") || this.#take("error");
    if (this.#take("name")) return this.#adjacent("(") ? this.#call() : true;
    if (this.#take("mark", "(")) return this.#expression(true) && this.#take("mark", ")");
    if (this.#take("mark", "{")) return this.#arrayConstant();
    return false;
  }

  #call(): boolean {
    this.#take("mark", "(");
    for (;;) {
      if (this.#take("mark", ")")) return true;
      if (this.#take("mark", ",")) continue;
      if (!this.#expression(false)) return false;
      if (this.#peek()?.text !== ")" && this.#peek()?.text !== ",") return false;
    }
  }

  #arrayConstant(): boolean {
    do {
      while (this.#take("operator", "-") || this.#take("operator", "+"));
      if (!(this.#take("number") || this.#take("text") || this.#take("error") || this.#take("name"))) return false;
    } while (this.#take("mark", ",") || this.#take("mark", ";"));
    return this.#take("mark", "}");
  }

  #peek(): Token | undefined {
    while (this.#tokens[this.#position]?.kind === "space") this.#position += 1;
    return this.#tokens[this.#position];
  }

  #spaceBefore(): boolean {
    this.#peek();
    return this.#tokens[this.#position - 1]?.kind === "space";
  }

  #adjacent(text: string): boolean {
    return this.#tokens[this.#position]?.text === text;
  }

  #take(kind: TokenKind, text?: string): boolean {
    const token = this.#peek();
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return false;
    this.#position += 1;
    return true;
  }
}

/** Whether Excel could read the text, which must begin with "=", as a formula. */
export function isFormula(text: string): boolean {
  const tokens = tokensOf(text.slice(1));
  return tokens !== null && new Recogniser(tokens).whole();
}
