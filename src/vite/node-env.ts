// NODE_ENV while Vite reads it: it decides about messages, JSX and conditions, and what is set already would win.
import process from 'node:process';

export async function withNodeEnv<T>(value: 'production' | 'development', work: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = value;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
