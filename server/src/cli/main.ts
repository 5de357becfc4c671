import { isMainThread } from 'node:worker_threads';
import { tuneEngine } from '../engine';
import { serveThread } from './pool';
import { runProgram } from './program';

// What is made of one file is of no use for the next.
tuneEngine(20);

// Threads load this same file.
if (isMainThread) runProgram();
else serveThread();
