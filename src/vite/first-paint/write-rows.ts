// A page's first data with the rows of its lists by column: what all texts of a column begin and end with stands there once, and rows
// that differ in nothing but their texts need no keys. Pure.
import { CHUNK_SIZE, type NodeData } from '../../core/tree/node.ts';
import { writeLiteral } from './write-literal.ts';

/** Makes the rows of a list: `n` the first one's id, `c` the columns. Texts come as lines, after what each begins and ends with. */
const maker =
  `(n,c)=>{let o=[],r=[],k;for(k in c){let v=c[k],p,s;if(v.trim)[p,s,...v]=v.split("\\n"),v=v.map(t=>p+t+s);` +
  `v.map((t,i)=>(o[i]=o[i]||{n:n+i})[k]=t)}for(;o[0];)r.push(o.splice(0,${CHUNK_SIZE}));return r}`;

type Rows = readonly (readonly NodeData[])[];

/** The shortest JavaScript that makes the data: as it is, or with some of its lists made by a function that comes with it. */
export function writeFirstData(data: NodeData): string {
  const plain = writeLiteral(data);
  const made = `(R=>(${writeNode(data)}))(${maker})`;
  return Buffer.byteLength(made) < Buffer.byteLength(plain) ? made : plain;
}

function writeNode(node: NodeData): string {
  const entries = Object.entries(node).map(([key, value]) => {
    const isList = key < 'a' && Array.isArray(value);
    return `${writeLiteral({ [key]: 0 }).slice(1, -2)}${isList ? writeRows(value as Rows) : writeLiteral(value)}`;
  });
  return `{${entries.join(',')}}`;
}

function writeRows(rows: Rows): string {
  const plain = `[${rows.map((chunk) => `[${chunk.map(writeNode).join(',')}]`).join(',')}]`;
  const columns = columnsOf(rows);
  const made = columns && `R(${rows[0]![0]!.n},${writeLiteral(columns)})`;
  return made && made.length < plain.length ? made : plain;
}

/** Of rows that have the same keys, no lists, ids that follow one another, and the chunks of a list that was sent whole. */
function columnsOf(rows: Rows): Record<string, unknown> | undefined {
  const nodes = rows.flat();
  const [first] = nodes;
  if (!first || rows.some((chunk, index) => chunk.length !== CHUNK_SIZE && index < rows.length - 1)) return undefined;
  const keys = Object.keys(first).filter((key) => key !== 'n');
  const isAlike = nodes.every(
    (node, index) =>
      node.n === first.n! + index &&
      Object.keys(node).length === keys.length + 1 &&
      keys.every((key) => key >= 'a' && node[key] !== undefined),
  );
  if (!isAlike) return undefined;
  return Object.fromEntries(keys.map((key) => [key, columnOf(nodes.map((node) => node[key]))]));
}

function columnOf(values: readonly unknown[]): unknown {
  const texts = values.filter((value) => typeof value === 'string' && !value.includes('\n')) as string[];
  if (texts.length < values.length) return values;
  const begin = common(texts, (text, length) => text.slice(0, length));
  const rests = texts.map((text) => text.slice(begin.length));
  const end = common(rests, (text, length) => (length > 0 ? text.slice(-length) : ''));
  return [begin, end, ...rests.map((text) => text.slice(0, text.length - end.length))].join('\n');
}

/** The longest part that all texts share. */
function common(texts: readonly string[], part: (text: string, length: number) => string): string {
  let length = Math.min(...texts.map((text) => text.length));
  while (texts.some((text) => part(text, length) !== part(texts[0]!, length))) length--;
  return part(texts[0]!, length);
}
