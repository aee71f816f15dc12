/** The frame of every report: a strict content security policy, one style, one small script. */
import type { Range } from '../../server/protocol.ts';
import { html, type Html } from './html.ts';
import { STYLE } from './style.ts';

/** What a report asks of the client. */
export type Message =
  | { readonly kind: 'go'; readonly uri: string; readonly range: Range }
  | { readonly kind: 'report'; readonly uri: string }
  | { readonly kind: 'command'; readonly name: PageCommand };

export const PAGE_COMMANDS = ['review', 'fix'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** Buttons send what their data say; the filter hides files that do not hold its words; the scroll place is kept. */
const SCRIPT = `
const host = acquireVsCodeApi();
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button[data-kind]') : null;
  if (button !== null) host.postMessage({ ...button.dataset });
});
const filter = document.querySelector('input[data-filter]');
filter?.addEventListener('input', () => {
  const wanted = filter.value.toLowerCase();
  for (const row of document.querySelectorAll('[data-words]')) row.hidden = !row.dataset.words.includes(wanted);
});
const before = host.getState();
if (typeof before?.top === 'number') window.scrollTo(0, before.top);
window.addEventListener('scroll', () => host.setState({ top: window.scrollY }), { passive: true });
`;

/** A whole page. `nonce` is new for every page, so that no script or style but ours runs. */
export function page(title: string, body: Html, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${{ markup: STYLE }}
        </style>
      </head>
      <body>
        <main>${body}</main>
        <script nonce="${nonce}">
          ${{ markup: SCRIPT }};
        </script>
      </body>
    </html> `.markup;
}

/** A button that leads to a place in a text; `words` name it. */
export function placeButton(uri: string, { start, end }: Range, words: string): Html {
  const place = [start.line, start.character, end.line, end.character].join(' ');
  return html`<button type="button" class="place" data-kind="go" data-uri="${uri}" data-place="${place}">
    ${words}
  </button>`;
}

/** Reads what a page sent; whatever has not exactly the form of a message is undefined. */
export function readMessage(sent: unknown): Message | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const text = (key: string): string => {
    const value: unknown = Reflect.get(sent, key);
    return typeof value === 'string' ? value : '';
  };
  const uri = text('uri');
  switch (text('kind')) {
    case 'go': {
      const range = readPlace(text('place'));
      return uri === '' || range === undefined ? undefined : { kind: 'go', uri, range };
    }
    case 'report':
      return uri === '' ? undefined : { kind: 'report', uri };
    case 'command': {
      const name = PAGE_COMMANDS.find((known) => known === text('name'));
      return name === undefined ? undefined : { kind: 'command', name };
    }
    default:
      return undefined;
  }
}

function readPlace(place: string): Range | undefined {
  const found = /^(\d{1,9}) (\d{1,9}) (\d{1,9}) (\d{1,9})$/u.exec(place);
  if (found === null) return undefined;
  const [, line, character, endLine, endCharacter] = found.map(Number);
  if (line === undefined || character === undefined) return undefined;
  if (endLine === undefined || endCharacter === undefined) return undefined;
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
