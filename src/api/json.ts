// Reading JSON that somebody else wrote.

/** The value of a JSON text, or the text itself when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
