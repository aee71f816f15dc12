/** A pattern as a tree: what a backtracking matcher goes through. */
export type Tree =
  /** One unit of text; `source` as it is written. */
  | { readonly kind: 'unit'; readonly source: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Tree[] }
  | { readonly kind: 'choice'; readonly parts: readonly Tree[] }
  | {
      readonly kind: 'repeat';
      readonly body: Tree;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'edge'; readonly edge: '^' | '$' | '\\b' | '\\B' }
  | { readonly kind: 'look'; readonly body: Tree; readonly behind: boolean; readonly negative: boolean };

/** Reads the source of a pattern. Back references are not known: none of ours has one. */
export function treeOf(source: string): Tree {
  const reader = new Reader(source);
  const tree = reader.choice();
  if (!reader.atEnd) throw new Error(`cannot read ${source} from ${reader.rest}`);
  return tree;
}

class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get rest(): string {
    return this.source.slice(this.at);
  }

  get atEnd(): boolean {
    return this.at >= this.source.length;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.rest);
    if (found !== null) this.at += found[0].length;
    return found;
  }

  choice(): Tree {
    const parts = [this.sequence()];
    while (this.take(/^\|/u) !== null) parts.push(this.sequence());
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  }

  private sequence(): Tree {
    const parts: Tree[] = [];
    while (!this.atEnd && !/^[|)]/u.test(this.rest)) parts.push(this.repeated(this.atom()));
    return { kind: 'sequence', parts };
  }

  private repeated(body: Tree): Tree {
    const found = this.take(/^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/u);
    if (found === null) return body;
    const [, mark, low = '', comma, high = '', lazy] = found;
    const least = mark === undefined ? Number(low) : mark === '+' ? 1 : 0;
    const most =
      mark === undefined
        ? comma === ''
          ? least
          : high === ''
            ? Infinity
            : Number(high)
        : mark === '?'
          ? 1
          : Infinity;
    return { kind: 'repeat', body, least, most, lazy: lazy === '?' };
  }

  private atom(): Tree {
    const edge = this.take(/^(?:\^|\$|\\b|\\B)/u)?.[0];
    if (edge === '^' || edge === '$' || edge === '\\b' || edge === '\\B') return { kind: 'edge', edge };
    const open = this.take(/^\((\?(?:[:=!]|<[=!]|<\w+>))?/u);
    if (open === null) return this.unit();
    const body = this.choice();
    if (this.take(/^\)/u) === null) throw new Error(`a bracket is open in ${this.source}`);
    const look = /^\?(<?)([=!])$/u.exec(open[1] ?? '');
    return look === null ? body : { kind: 'look', body, behind: look[1] === '<', negative: look[2] === '!' };
  }

  private unit(): Tree {
    const found = this.take(
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|[^\d]|0)|[^\\()[\]|*+?])/su,
    );
    if (found === null) throw new Error(`cannot read ${this.source} from ${this.rest}`);
    return { kind: 'unit', source: found[0] };
  }
}
