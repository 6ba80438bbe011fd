#!/usr/bin/env node
// The `sampan` command. The only place that knows the process.
import process from 'node:process';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  ...(process.stdout.isTTY && { columns: process.stdout.columns }),
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
});
