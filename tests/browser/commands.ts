// What a test in the browser asks of Node.
import type { BrowserCommand } from 'vitest/node';
import { startServer } from '../contract/server.ts';

let server: ReturnType<typeof startServer> | undefined;

/** The address of the contract tests' server, started once. It ends with the test run. */
export const contractServer: BrowserCommand<[]> = async () => (await (server ??= startServer())).url;

declare module 'vitest/browser' {
  interface BrowserCommands {
    contractServer(): Promise<string>;
  }
}
