#!/usr/bin/env node
// The `sampan` command. The only place that knows the process.
import '../vite/native-memory.ts';
import process from 'node:process';
import { run } from './run.ts';

// Whoever reads the output may have read enough: `sampan inspect | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  ...(process.stdout.isTTY && { columns: process.stdout.columns }),
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
});
