import assert from 'node:assert/strict';
import { DEFAULT_POLICY } from '../../server/engine/index.ts';
import { nodeFiles } from '../../server/workspace/node/files.ts';
import { nodeMachine } from '../../server/workspace/node/machine.ts';
import { reviewAll, type StartWorker } from '../../server/workspace/reviewAll.ts';
import { work, type Assignment } from '../../server/workspace/work.ts';

/** Files that are not there: nothing is quicker to say. */
const terms = {
  tasks: Array.from({ length: 320 }, (_, i) => {
    const name = `no-such-file-${i}.md`;
    const candidate = { file: `/${name}`, shown: name, path: name, choice: 'named' as const };
    return { candidate, policy: 0, known: '' };
  }),
  policies: [DEFAULT_POLICY],
  today: '2026-01-15',
  digests: false,
};

const reasons = async (startWorker: StartWorker): Promise<ReadonlyMap<string, number>> => {
  const machine = { ...nodeMachine(null), startWorker, threads: 2 };
  const counts = new Map<string, number>();
  for (const { result } of await reviewAll(terms, machine, () => undefined)) {
    const reason = result?.skipped?.reason ?? '';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
};

/** A thread that takes a handful and is never heard of again. */
const failing: StartWorker = async ({ next }) => {
  Atomics.add(next, 0, 8);
  return 'out of memory';
};

describe('threads', () => {
  it('share the work', async () => {
    let shared = 0;
    const helper: StartWorker = async (assignment: Assignment, report) => {
      for (const batch of work(assignment, nodeFiles(), () => '')) {
        shared += batch.length;
        report(JSON.stringify(batch));
        await Promise.resolve();
      }
      return null;
    };
    assert.deepEqual([...(await reasons(helper))], [['does not exist', 320]]);
    assert.ok(shared > 0);
  });
  it('that fail take down only what they had in hand, and it is told', async () => {
    const counts = await reasons(failing);
    assert.equal(counts.get('does not exist'), 312);
    assert.equal(counts.get('was not reviewed: the thread that had it failed (out of memory)'), 8);
  });
});
