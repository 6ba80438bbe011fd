// Calling the mini hosts' functions, which answer through `success` and `fail`, and reading their errors.

/** A promise that some host versions return beside the callbacks must not count as unhandled when it rejects. */
export const quiet = (returned: unknown): void => void Promise.resolve(returned).then(undefined, () => undefined);

/**
 * Calls a host's function and waits for its answer; rejects with what the host gave to `fail`.
 *
 * @example
 * const { code } = await ask<{ code: string }>((success, fail) => wx.login({ success, fail }))
 */
export function ask<R>(call: (success: (result: R) => void, fail: (error: unknown) => void) => unknown): Promise<R> {
  return new Promise((resolve, reject) => quiet(call(resolve, reject)));
}

/** The text of a host's error: WeChat has `errMsg`, Alipay `errorMessage` and `error`, a throw `message`. */
export function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { errMsg, errorMessage, message, error: code } = error as Record<string, unknown>;
  return String(errMsg ?? errorMessage ?? message ?? code ?? 'unknown');
}

/** Leaves out what is undefined: hosts check the type of each member that is there. */
export function given<T extends object>(options: T): T {
  const result = Object.assign({}, options);
  for (const key in result) if (result[key] === undefined) delete result[key];
  return result;
}
