import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from "parse5";
import { failure, success, type Result } from "../../report";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** How large a page may be. A published report takes a hundredth of it. */
export const htmlLimits = {
  /** Letters of the source; the parser takes them one by one. */
  length: 5_000_000,
  /** Elements and comments; formatting that is never closed makes more of them than the source has. */
  nodes: 200_000,
  /** Elements inside one another. */
  depth: 1_000,
  /** Cells of all tables, with those that spans cover. */
  cells: 400_000,
  /** Milliseconds. */
  time: 6_000,
} as const;

/** A page beyond what a report can be. The message is for developers. */
export class PageTooComplex extends Error {
  override readonly name = "PageTooComplex";
}

/** Letters that are parsed between two looks at the clock. */
const piece = 1 << 16;

/** Parses a page as browsers do, within the limits. Nothing that it refers to is fetched. */
export function parsePage(html: string): Result<DefaultTreeAdapterTypes.Document> {
  if (html.length > htmlLimits.length) {
    const million = Math.round(html.length / 1_000_000);
    return failure("TooLarge", `网页有 ${million} 百万字符，不像是一份年报，没有读取；请只保留年报的内容再试。`);
  }
  const text = new TextCollector();
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: boundedAdapter(text) });
  const end = Date.now() + htmlLimits.time;
  try {
    for (let at = 0; at < html.length; at += piece) {
      if (Date.now() > end) throw new PageTooComplex("time");
      parser.tokenizer.write(html.slice(at, at + piece), at + piece >= html.length);
    }
  } catch (error) {
    if (!(error instanceof PageTooComplex)) throw error;
    return tooComplex();
  }
  text.flush();
  return success(parser.document);
}

/** The failure for a page beyond the limits. */
export function tooComplex(): Result<never> {
  return failure("TooComplex", "网页的结构过于复杂（表格或标签嵌套过多），不像是一份年报，没有读取。");
}

/**
 * Puts the text of a node together from the pieces that the parser hands over, which may be single letters: added one
 * by one, each would take as much memory as forty letters.
 */
class TextCollector {
  private node: DefaultTreeAdapterTypes.TextNode | null = null;
  private pieces: string[] = [];

  insert(parent: DefaultTreeAdapterTypes.ParentNode, text: string): void {
    const last = parent.childNodes[parent.childNodes.length - 1];
    if (last !== undefined && last === this.node) {
      this.pieces.push(text);
      if (this.pieces.length >= mostPieces) this.join();
      return;
    }
    this.flush();
    defaultTreeAdapter.insertText(parent, text);
    const node = parent.childNodes[parent.childNodes.length - 1];
    this.node = node && defaultTreeAdapter.isTextNode(node) ? node : null;
  }

  /** Gives the last node all of its text; the next piece is looked up anew. */
  flush(): void {
    this.join();
    this.node = null;
  }

  private join(): void {
    if (this.node && this.pieces.length > 0) this.node.value += this.pieces.join("");
    this.pieces = [];
  }
}

const mostPieces = 4096;

function boundedAdapter(text: TextCollector): typeof defaultTreeAdapter {
  let nodes = 0;
  let depth = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > htmlLimits.nodes) throw new PageTooComplex("nodes");
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      count();
      return defaultTreeAdapter.createElement(...element);
    },
    createCommentNode: (text) => {
      count();
      return defaultTreeAdapter.createCommentNode(text);
    },
    insertText: (parent, letters) => text.insert(parent, letters),
    insertTextBefore: (...place) => {
      text.flush();
      defaultTreeAdapter.insertTextBefore(...place);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > htmlLimits.depth) throw new PageTooComplex("depth");
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
