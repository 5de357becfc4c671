import { isMainThread } from 'node:worker_threads';
import { serveThread } from './pool';
import { runProgram } from './program';

// Threads load this same file.
if (isMainThread) runProgram();
else serveThread();
