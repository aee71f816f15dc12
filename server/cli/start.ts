import { isMainThread } from 'node:worker_threads';
import { main, serve } from './node.ts';

/** Set by the build. */
declare const BACKREAD_VERSION: string;

// The command line and its threads run the same file.
if (isMainThread) void main(__filename, BACKREAD_VERSION);
else serve();
