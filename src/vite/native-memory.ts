// Keeps the bundler's native memory small: its allocator gives memory back as soon as it is free, instead of a second later, when a
// build is over; and it works in one thread, since each keeps memory of its own and waits for plugins anyway. It reads this
// once, when it is loaded, so this module comes before every other import, and in the published package it is a file of its
// own. Without effect where Vite was loaded first, as by its own command.
import process from 'node:process';

process.env.MIMALLOC_PURGE_DELAY ??= '0';
process.env.ROLLDOWN_WORKER_THREADS ??= '1';
process.env.RAYON_NUM_THREADS ??= '1';
