import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  append,
  apply,
  articleUri,
  backread,
  closeAll,
  findingOf,
  findings,
  FINDING_RULE,
  gone,
  open,
  pause,
  quickFixes,
  restore,
  ruleOf,
  rulesAt,
  setting,
  until,
} from './desk.ts';

const UNSOURCED = '\n\nExactly 41% of the crews have never seen the new gauge.\n';
const gauge = articleUri('content/gauge.md');

describe('findings', () => {
  let document: vscode.TextDocument;
  let text: string;
  before(async () => {
    await backread();
    ({ document } = await open('content/gauge.md'));
    text = document.getText();
  });
  afterEach(async () => {
    await restore(document, text);
  });
  after(closeAll);

  it('come when an article is opened, with their rule and its page', async () => {
    const finding = await findingOf(gauge, FINDING_RULE);
    assert.ok(document.getText(finding.range).includes('62%'), document.getText(finding.range));
    assert.ok(typeof finding.code === 'object', 'the rule has no link');
    const page = await vscode.workspace.openTextDocument(finding.code.target);
    assert.ok(page.getText().includes(FINDING_RULE), page.getText());
  });

  it('of what is typed wait for the save', async () => {
    await findingOf(gauge, FINDING_RULE);
    const before = findings(gauge).length;
    await append(document, UNSOURCED);
    await pause(1500);
    assert.equal(findings(gauge).length, before);
    await document.save();
    await until('the finding of the new sentence', () => findings(gauge).length > before);
  });

  it('come while typing where the setting says so', async () => {
    await setting('run', 'onType');
    try {
      const before = findings(gauge).length;
      await append(document, UNSOURCED);
      await until('the finding of the new sentence', () => findings(gauge).length > before);
      assert.ok(document.isDirty, 'it was saved');
    } finally {
      await setting('run', undefined);
    }
  });

  it('change with the settings, while the article is open', async () => {
    const { severity } = await findingOf(gauge, FINDING_RULE);
    await setting('rules', { [FINDING_RULE]: 'off' });
    try {
      await gone(gauge, FINDING_RULE);
      await setting('rules', { [FINDING_RULE]: 'hint' });
      const finding = await findingOf(gauge, FINDING_RULE);
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Hint);
    } finally {
      await setting('rules', undefined);
    }
    await until('its own severity', () =>
      findings(gauge).some((finding) => ruleOf(finding) === FINDING_RULE && finding.severity === severity),
    );
  });

  it('go when they are cleared, until the next review', async () => {
    await findingOf(gauge, FINDING_RULE);
    await vscode.commands.executeCommand('backread.clearFindings');
    await until(
      'no findings',
      () => findings(gauge).length === 0,
      30_000,
      () => rulesAt(gauge),
    );
    await vscode.commands.executeCommand('backread.reviewArticle');
    await findingOf(gauge, FINDING_RULE);
  });

  it('have fixes that leave a place to fill in', async () => {
    const finding = await findingOf(gauge, FINDING_RULE);
    const fix = (await quickFixes(gauge, finding)).find(({ title }) => /footnote/iu.test(title));
    assert.ok(fix, 'no footnote is offered');
    await apply(fix);
    assert.match(document.getText(), /\[\^[^\]]+\]/u);
  });

  it('are silenced by the fix that writes an ignore comment', async () => {
    const finding = await findingOf(gauge, FINDING_RULE);
    const fix = (await quickFixes(gauge, finding)).find(({ title }) => /^Ignore .* here/u.test(title));
    assert.ok(fix, 'no ignore is offered');
    await apply(fix);
    assert.ok(document.getText().includes(`backread-ignore ${FINDING_RULE}`), document.getText());
    await gone(gauge, FINDING_RULE);
  });

  it('have one home: nothing is reported twice', async () => {
    await findingOf(gauge, FINDING_RULE);
    const seen = findings(gauge).map(
      (finding) => `${ruleOf(finding)} ${finding.range.start.line} ${finding.message}`,
    );
    assert.equal(new Set(seen).size, seen.length, seen.join('\n'));
  });
});

describe('safe fixes', () => {
  const RULE = 'frontmatter/misplaced';
  let document: vscode.TextDocument;
  let text: string;
  beforeEach(async () => {
    ({ document } = await open('content/late-head.md'));
    text = document.getText();
    await findingOf(document.uri, RULE);
  });
  afterEach(async () => {
    await restore(document, text);
    await closeAll();
  });
  const isMended = (): void => assert.ok(document.getText().startsWith('---\ntitle:'), document.getText());

  it('are quick fixes, whose finding goes without a save and comes back when they are undone', async () => {
    const actions = await quickFixes(document.uri, await findingOf(document.uri, RULE));
    const fix = actions.find(({ edit, isPreferred }) => edit !== undefined && isPreferred);
    assert.ok(fix, 'no preferred fix');
    await apply(fix);
    isMended();
    await gone(document.uri, RULE);
    assert.ok(document.isDirty, 'it was saved');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await findingOf(document.uri, RULE);
  });

  it('are applied all at once by a command', async () => {
    await vscode.commands.executeCommand('backread.fixAll');
    isMended();
    await gone(document.uri, RULE);
  });

  it('are applied by the command while another extension registers fixes of its own, too', async () => {
    const fixing = vscode.commands.executeCommand('backread.fixAll');
    const others = vscode.languages.registerCodeActionsProvider('markdown', { provideCodeActions: () => [] });
    await fixing;
    others.dispose();
    isMended();
  });

  it('are applied on save where the editor is told to', async () => {
    const editor = vscode.workspace.getConfiguration('editor');
    const onSave = { 'source.fixAll.backread': 'always' };
    await editor.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace);
    try {
      await append(document, '\n');
      await document.save();
      isMended();
    } finally {
      await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

describe('other texts', () => {
  afterEach(closeAll);

  it('a draft that was never saved is reviewed', async () => {
    const content = `# A draft\n\n${'The harbour was quiet and the nets were dry. '.repeat(20)}${UNSOURCED}`;
    const draft = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('backread.reviewArticle');
    await findingOf(draft.uri, FINDING_RULE);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('plain text is reviewed', async () => {
    const { document } = await open('content/plain.txt');
    await findingOf(document.uri, 'source/unlinked');
  });

  it('a broken file is reviewed as far as it can be read, and says so', async () => {
    const { document } = await open('content/broken.md');
    await until('a frontmatter finding', () =>
      rulesAt(document.uri).some((rule) => rule.startsWith('frontmatter/')),
    );
  });

  it('a file that is no article is left alone, says why, and is reviewed when asked', async () => {
    const { client, status } = await backread();
    const { document } = await open('notes/README.md');
    const known = await until('its status', () => {
      const seen = client.statusOf(document.uri);
      return seen?.kind === 'not-an-article' ? seen : undefined;
    });
    assert.ok(known.because.length > 10);
    await until(
      'the status item',
      () => status.text?.includes('Not an article'),
      5000,
      () => status.text,
    );
    assert.deepEqual(rulesAt(document.uri), []);
    await vscode.commands.executeCommand('backread.reviewArticle');
    await until('its review', () => client.statusOf(document.uri)?.kind === 'reviewed');
    await until('its findings', () => findings(document.uri).length > 0);
  });

  it('a file without findings is said to be read', async () => {
    const { client } = await backread();
    const { document } = await open('content/calm.md');
    const known = await until('its status', () => {
      const seen = client.statusOf(document.uri);
      return seen?.kind === 'reviewed' ? seen : undefined;
    });
    assert.deepEqual([known.counts.error, known.counts.warning], [0, 0]);
    assert.deepEqual(known.faults, []);
  });
});
