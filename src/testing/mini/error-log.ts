// Everything that went wrong in one app.

export interface ErrorLog {
  fail(message: string): void;
  /** Reports what was thrown. */
  caught(error: unknown, where?: string): void;
  list(): string[];
}

/** The message and the frames in the app; frames of engines and test tools say nothing to the app's author. */
export function describeThrown(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { stack, message } = error as { stack?: unknown; message?: unknown };
  if (typeof stack !== 'string') return typeof message === 'string' ? message : String(error);
  return stack
    .split('\n')
    .filter((line, index) => index === 0 || !/node_modules|node:|\/src\/testing\//.test(line))
    .slice(0, 6)
    .join('\n');
}

export function createErrorLog(): ErrorLog {
  const messages: string[] = [];
  return {
    fail: (message) => void messages.push(message),
    caught: (error, where) => void messages.push(where ? `${where}: ${describeThrown(error)}` : describeThrown(error)),
    list: () => [...messages],
  };
}
