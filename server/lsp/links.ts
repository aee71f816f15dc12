/** Links on addresses in frontmatter: of the web, and of files that are there. Nothing else becomes a link. */
import { linksIn, type Article, type FieldLink } from '../engine/index.ts';
import type { DocumentLink } from 'vscode-languageserver';
import type { Files } from '../workspace/files.ts';
import { folderOf, joined, resolved, within } from '../workspace/paths.ts';
import { toLspRange } from './convert.ts';
import { uriOf, type Address } from './uris.ts';

/** The file that an article is, the folder of the workspace around it, and its files. */
export interface LinkGround {
  readonly address: Address;
  readonly root: Address;
  readonly files: Pick<Files, 'kindOf'>;
}

export function documentLinks(article: Article, ground: LinkGround | null): DocumentLink[] {
  return linksIn(article.frontmatter).flatMap((link) => {
    const target = link.kind === 'web' ? webTarget(link.target) : fileTarget(link, ground);
    return target === null ? [] : [{ range: toLspRange(article, link.range), target }];
  });
}

/** The address as a browser takes it, or null where it is none. */
function webTarget(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const { protocol, href } = new URL(written);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Where sites keep what they serve from their root. */
const SITE_ROOTS = ['', 'static', 'public', 'assets', 'src'];

/** Only inside the workspace, and only what is there. */
function fileTarget({ target }: FieldLink, ground: LinkGround | null): string | null {
  if (ground === null) return null;
  const { address, root, files } = ground;
  const places = target.startsWith('/')
    ? SITE_ROOTS.map((folder) =>
        joined(folder === '' ? root.path : joined(root.path, folder), target.slice(1)),
      )
    : [joined(folderOf(address.path), target)];
  const path = places
    .map((place) => resolved(root.path, place))
    .find((place) => within(root.path, place) !== null && files.kindOf(place) === 'file');
  return path === undefined ? null : uriOf({ base: root.base, path });
}
