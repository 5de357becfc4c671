import { isMainThread } from 'node:worker_threads';
import { tuneEngine } from '../engine';
import { serveThread } from './pool';
import { runProgram } from './program';

// What is made of one file is of no use for the next, and most of what a check of a few files runs would be compiled for
// speed just before it is done.
tuneEngine(20, 264_000);

// Threads load this same file.
if (isMainThread) runProgram();
else serveThread();
