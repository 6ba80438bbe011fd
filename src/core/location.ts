/** Where something stands in an author's file. Lines and columns count from 1, as editors show them. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `file:line:column`, with the parts that are known. */
export function formatLocation({ file, line, column }: Location): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
