import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { serveThread } from './pool';
import { runProgram } from './program';

// What is made of one file is of no use for the next: without these each thread's heap grows to twice what it needs.
setFlagsFromString('--heap-growing-percent=20');
setFlagsFromString('--semi-space-growth-factor=1');

// Threads load this same file.
if (isMainThread) runProgram();
else serveThread();
