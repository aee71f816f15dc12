/** What the tests use of the reference parser, which brings no types. */
declare module 'commonmark' {
  export interface Node {
    readonly type: string;
    readonly literal: string | null;
    readonly destination: string | null;
    readonly level: number;
    readonly firstChild: Node | null;
    readonly next: Node | null;
  }
  export class Parser {
    parse(text: string): Node;
  }
}
