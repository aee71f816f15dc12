/** How long an editor waits for the server, over stdio, next to a server that does nothing. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CompletionList,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { articleOf, nextEdit, randomFrom } from '../support/typing.ts';

const OURS = 'dist/server.cjs';
const FLOOR = 'dist/floor.cjs';
const URI = 'file:///bench/content/article.md';

const CAPABILITIES: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: {} },
};

/** A server in a process of its own, and the one document it has open. */
class Bench {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  #document = TextDocument.create(URI, 'markdown', 0, '');

  constructor(server: string) {
    this.process = spawn(process.execPath, [server, '--stdio']);
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onRequest('workspace/configuration', () => [{ run: 'onType', hideWhileTyping: false }]);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.listen();
  }

  async greet(): Promise<void> {
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: CAPABILITIES,
      workspaceFolders: [{ uri: 'file:///bench', name: 'bench' }],
    });
    await this.connection.sendNotification('initialized', {});
  }

  get text(): string {
    return this.#document.getText();
  }

  async open(text: string): Promise<void> {
    this.#document = TextDocument.create(URI, 'markdown', 1, text);
    const textDocument = { uri: URI, languageId: 'markdown', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async close(): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
  }

  async type(start: number, end: number, text: string): Promise<void> {
    const document = this.#document;
    const version = document.version + 1;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const contentChanges = [{ range, text }];
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version },
      contentChanges,
    });
  }

  /** Without the id of an earlier answer, so that the whole answer travels. */
  pull(): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } });
  }

  complete(offset: number): Promise<CompletionList> {
    return this.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: URI },
      position: this.#document.positionAt(offset),
    });
  }

  /** Resident and highest memory in MB, where the system tells. */
  memory(): string {
    const status = `/proc/${this.process.pid}/status`;
    if (!existsSync(status)) return 'not known here';
    const text = readFileSync(status, 'utf8');
    const megabytes = (name: string): number =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(text)?.[1] ?? 0) / 1000);
    return `${megabytes('VmRSS')} MB (at most ${megabytes('VmHWM')} MB)`;
  }

  /** Milliseconds of processor time so far, which a busy machine does not stretch; NaN where nobody tells. */
  cpu(): number {
    const stat = `/proc/${this.process.pid}/stat`;
    if (!existsSync(stat)) return Number.NaN;
    const fields = readFileSync(stat, 'utf8').split(' ');
    return (Number(fields[13]) + Number(fields[14])) * TICK;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
    this.process.kill();
  }
}

/** Milliseconds of a tick of Linux's clock of processes. */
const TICK = 10;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const sorted = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b);
const median = (times: readonly number[]): number => sorted(times)[times.length >> 1] ?? Number.NaN;
const p95 = (times: readonly number[]): number =>
  sorted(times)[Math.floor(times.length * 0.95)] ?? Number.NaN;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

function judged(ratio: number, most: number): string {
  return `${ratio.toFixed(1)}× of ${most}× allowed${ratio <= most ? '' : '  OVER'}`;
}

/** From the start of the process to the answer to `initialize`; ours and the floor by turns. */
async function startUp(): Promise<void> {
  const times: Record<string, number[]> = { [OURS]: [], [FLOOR]: [] };
  for (let run = 0; run < 9; run++) {
    for (const [server, list] of Object.entries(times)) {
      let bench: Bench | undefined;
      const time = await timed(async () => {
        bench = new Bench(server);
        await bench.greet();
      });
      await bench?.stop();
      list.push(time);
    }
  }
  const ours = median(times[OURS] ?? []);
  const floor = median(times[FLOOR] ?? []);
  console.log(`start to initialize answer   ${ms(ours)} (floor ${ms(floor)})  ${judged(ours / floor, 2.5)}`);
}

/** From `didOpen` to findings: in a server just started, and in one that has seen such a text before. */
async function firstFindings(words: number, most: number | null): Promise<void> {
  const text = articleOf(words);
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < 3; run++) {
    const bench = new Bench(OURS);
    await bench.greet();
    for (let again = 0; again < 4; again++) {
      const time = await timed(async () => {
        await bench.open(text);
        await bench.pull();
      });
      (again === 0 ? cold : warm).push(time);
      await bench.close();
    }
    await bench.stop();
  }
  const budget = most === null ? '' : `  (budget ${most} ms)${median(cold) <= most ? '' : '  OVER'}`;
  console.log(
    `first findings, ${label(words)}   cold ${ms(median(cold))}, warm ${ms(median(warm))}${budget}`,
  );
}

/** One character typed somewhere in the middle half of the text, to findings. */
async function typing(server: string, words: number, count: number): Promise<Typing> {
  const bench = new Bench(server);
  await bench.greet();
  await bench.open(articleOf(words));
  await bench.pull();
  const random = randomFrom(words);
  const times: number[] = [];
  let before = 0;
  for (let i = 0; i < count + 10; i++) {
    if (i === 10) before = bench.cpu();
    const at = Math.floor(bench.text.length * (0.25 + random() / 2));
    const time = await timed(async () => {
      await bench.type(at, at, 'x');
      await bench.pull();
    });
    // The first few warm the machine up.
    if (i >= 10) times.push(time);
  }
  const cpu = (bench.cpu() - before) / count;
  if (server === OURS) console.log(`memory, ${label(words)}   ${bench.memory()}`);
  await bench.stop();
  return { times, cpu };
}

interface Typing {
  readonly times: readonly number[];
  /** Processor time of an edit, on average. */
  readonly cpu: number;
}

async function typed(words: number, count: number, most: number | null): Promise<void> {
  const ours = await typing(OURS, words, count);
  const floor = await typing(FLOOR, words, count);
  const ratio = median(ours.times) / median(floor.times);
  const budget = most === null ? `${ratio.toFixed(1)}×` : judged(ratio, most);
  console.log(`one character, ${label(words)}   ${said(ours)} (floor ${said(floor)})  ${budget}`);
}

const said = ({ times, cpu }: Typing): string =>
  `${ms(median(times))}, p95 ${ms(p95(times))}, processor ${ms(cpu)}`;

/** Random edits as fast as they can be sent; the findings afterwards are those of a fresh document. */
async function survival(count: number): Promise<void> {
  const bench = new Bench(OURS);
  await bench.greet();
  await bench.open(articleOf(1000));
  const random = randomFrom(count);
  const pulls: Promise<unknown>[] = [];
  let same = false;
  const time = await timed(async () => {
    for (let i = 0; i < count; i++) {
      const { start, end, text } = nextEdit(bench.text, random);
      await bench.type(start, end, text);
      if (i % 100 === 0) pulls.push(bench.pull());
    }
    await Promise.all(pulls);
    const after = JSON.stringify(await bench.pull());
    await bench.close();
    await bench.open(bench.text);
    same = after === JSON.stringify(await bench.pull());
  });
  const verdict = same ? 'findings equal a fresh review' : 'FINDINGS DIFFER FROM A FRESH REVIEW';
  console.log(`${count} random edits   ${ms(time)}, ${verdict}, memory ${bench.memory()}`);
  await bench.stop();
}

/** A key typed letter by letter in the middle of 4 kB of frontmatter, with a list of completions after each. */
async function completing(name: string, block: string, key: string): Promise<void> {
  const bench = new Bench(OURS);
  await bench.greet();
  await bench.open(`${block}\n${articleOf(1000)}`);
  const at = block.lastIndexOf('\n', block.indexOf('field', block.length >> 1)) + 1;
  const times: number[] = [];
  let offered = 0;
  for (let round = 0; round < 20; round++) {
    await bench.type(at, at, '\n');
    for (let index = 0; index < key.length; index++) {
      const time = await timed(async () => {
        await bench.type(at + index, at + index, key.charAt(index));
        offered = (await bench.complete(at + index + 1)).items.length;
      });
      if (round > 1) times.push(time);
    }
    await bench.type(at, at + key.length + 1, '');
  }
  const verdict = median(times) <= 20 ? '' : '  OVER';
  console.log(
    `completion, ${name}, ${block.length} characters   ${ms(median(times))}, p95 ${ms(p95(times))}, ${offered} offered  (budget 20 ms)${verdict}`,
  );
  await bench.stop();
}

/** Fields of all forms, to a length. */
function blockOf(open: string, field: (index: number) => string, close: string): string {
  let block = open;
  for (let index = 0; block.length < 4000; index++) block += field(index);
  return block + close;
}

const YAML_FIELD = (index: number): string =>
  `field${index}: "A value of some words"\nlist${index}:\n  - one item\n  - another: ${index}\n    of: it\nflow${index}: [a, b, c]\n`;
const TOML_FIELD = (index: number): string =>
  `field${index} = "A value of some words"\nlist${index} = ["a", "b"]\n`;
const JSON_FIELD = (index: number): string =>
  `  "field${index}": "A value of some words",\n  "list${index}": ["a", "b"],\n`;

async function completions(): Promise<void> {
  await completing('YAML', blockOf('---\n', YAML_FIELD, '---\n'), 'title');
  await completing('TOML', blockOf('+++\n', TOML_FIELD, '+++\n'), 'title');
  await completing('JSON', blockOf('{\n', JSON_FIELD, '  "last": 1\n}\n'), '"titl"');
}

const label = (words: number): string => `${words.toLocaleString('en')} words`;

export async function lsp(): Promise<void> {
  console.log('\nLanguage server over stdio (medians; floor: a server that does nothing)');
  await startUp();
  await firstFindings(1000, null);
  await firstFindings(10_000, 60);
  await firstFindings(100_000, 300);
  await typed(1000, 60, null);
  await typed(10_000, 60, 3);
  await typed(100_000, 30, 5);
  await completions();
  await survival(10_000);
}
