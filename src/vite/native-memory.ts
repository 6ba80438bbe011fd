// Asks the bundler's allocator to give memory back as soon as it is free, instead of a second later: a build is over by then. It
// reads this once, when it is loaded, so this module comes before every other import, and in the published package it is a file
// of its own.
import process from 'node:process';

process.env.MIMALLOC_PURGE_DELAY ??= '0';
