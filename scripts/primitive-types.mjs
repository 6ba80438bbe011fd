// Writes components/primitives/<tag>.ts and types.ts from the primitives' tables. `--check` only tells what differs.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'components/primitives');
const HEAD = '// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.\n';
/** Modules written by hand, whose types the tables may name. */
const OWN = ['common-props', 'details', 'map-data', 'families'];

const pascal = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const quoted = (values) => values.map((value) => `'${value}'`).join(' | ');
const code = (value) => `\`${Array.isArray(value) ? JSON.stringify(value) : value === '' ? "''" : value}\``;
const sentence = (text) => text.replace(/\*\//g, '* /');

function typeOf({ type, ts, values }, more) {
  if (ts) return ts;
  const all = [...(values ?? []), ...Object.values(more ?? {}).flat()];
  if (all.length > 0) return quoted([...new Set(all)]);
  return type === 'array' ? 'readonly unknown[]' : type === 'object' ? 'object' : type === 'any' ? 'unknown' : type;
}

/** `Default 50, px.` */
function valueText({ default: value, unit }, defaults) {
  const differing = Object.entries(defaults ?? {}).filter(([, own]) => own !== value);
  const unitText = unit && unit !== 'times' ? ` ${unit}` : '';
  const isSaid = value !== undefined && (value !== '' || differing.length > 0);
  if (!isSaid && differing.length === 0) return unit && unit !== 'times' ? ` In ${unit}.` : '';
  const others = differing.map(([host, own]) => `; on ${host} ${code(own)}`).join('');
  return ` Default ${code(value ?? '')}${unitText}${others}.`;
}

/** Hosts with the same further values are named together. */
function valuesText(values) {
  const hosts = new Map();
  for (const [host, own] of Object.entries(values ?? {})) {
    const list = own.map(code).join(', ');
    hosts.set(list, [...(hosts.get(list) ?? []), host]);
  }
  return [...hosts].map(([list, names]) => ` Only on ${names.join(' and ')}: ${list}.`).join('');
}

const onlyText = (hosts, all) => (hosts.length === all.length ? '' : ` Only on ${hosts.join(' and ') || 'no host'}.`);

function docOf({ spec, hosts, defaults, values, sources }, all, pages) {
  const own = sources.filter((source) => !pages.includes(source));
  const source = own.length > 0 ? ` Source: ${own.join(', ')}.` : '';
  return `/** ${sentence(spec.doc)}${valueText(spec, defaults)}${valuesText(values)}${onlyText(hosts, all)}${source} */`;
}

const marked = (type, hosts, all) => (hosts.length === all.length ? type : `HostOnly<${quoted(hosts)}, ${type}>`);

function propLine(fact, all, pages) {
  const type = `Reactive<${typeOf(fact.spec, fact.values)} | undefined>`;
  return `  ${docOf(fact, all, pages)}\n  ${fact.name}?: ${marked(type, fact.hosts, all)};`;
}

function eventLine(fact, all, pages) {
  const { detail } = fact.spec;
  const type = detail === undefined ? 'Handler' : `Handler<${detail}>`;
  return `  ${docOf(fact, all, pages)}\n  ${fact.name}?: ${marked(type, fact.hosts, all)};`;
}

function interfaceOf({ tag, spec, hosts, props, events, pages }, targets) {
  const name = `${pascal(tag)}Props`;
  const base = spec.isBare ? 'BareProps' : 'CommonProps';
  const parent = spec.isVoid ? `Omit<${base}, 'children'>` : base;
  const see = pages.map((page) => ` * @see ${page}`);
  const doc = [
    '/**',
    ` * ${sentence(spec.doc)}${onlyText(hosts, targets)}`,
    ...(see.length > 0 ? [' *', ...see] : []),
    ' */',
  ];
  const lines = [
    ...props.map((fact) => propLine(fact, hosts, pages)),
    ...events.map((fact) => eventLine(fact, hosts, pages)),
  ];
  return `${doc.join('\n')}\nexport interface ${name} extends ${parent} {\n${lines.join('\n')}\n}\n`;
}

async function exportsOf(file) {
  const text = await readFile(join(folder, `${file}.ts`), 'utf8');
  return [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
}

const importLines = (text, modules) =>
  modules.flatMap(([file, names]) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text.replace(/\/\*\*[^]*?\*\//g, '')));
    return used.length > 0 ? [`import type { ${used.join(', ')} } from './${file}.ts';`] : [];
  });

function barrelOf(tags) {
  const names = tags.map(pascal).sort();
  return [
    HEAD,
    "import type { ComponentType } from 'preact';",
    ...tags.map((tag) => `import type { ${pascal(tag)}Props } from './${tag}.ts';`),
    '',
    ...OWN.map((file) => `export type * from './${file}.ts';`),
    `export type { ${names.map((name) => `${name}Props`).join(', ')} };`,
    '',
    '/** The primitives, as each host must give them. */',
    'export interface Primitives {',
    ...names.map((name) => `  ${name}: ComponentType<${name}Props>;`),
    '}',
    '',
  ].join('\n');
}

export async function readFacts() {
  const { module } = await runnerImport(join(root, 'src/hosts/primitive-facts.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.allPrimitiveFacts();
}

async function filesOf({ targets, facts }) {
  const modules = await Promise.all(OWN.map(async (file) => [file, await exportsOf(file)]));
  const files = new Map();
  for (const fact of facts) {
    const body = interfaceOf(fact, targets);
    files.set(`${fact.tag}.ts`, `${HEAD}${importLines(body, modules).join('\n')}\n\n${body}`);
  }
  files.set('types.ts', barrelOf(facts.map(({ tag }) => tag).sort()));
  return files;
}

async function main(isCheck) {
  const options = await resolveConfig(join(folder, 'types.ts'));
  const files = await filesOf(await readFacts());
  const kept = new Set([...OWN.map((file) => `${file}.ts`), 'index.ts']);
  const problems = (await readdir(folder))
    .filter((name) => !files.has(name) && !kept.has(name))
    .map((name) => `components/primitives/${name} belongs to no primitive`);
  for (const [name, text] of files) {
    const path = join(folder, name);
    const wanted = await format(text, { ...options, filepath: path });
    const old = await readFile(path, 'utf8').catch(() => undefined);
    if (old === wanted) continue;
    if (isCheck) problems.push(`components/primitives/${name} differs from the tables: npm run primitive-types`);
    else await writeFile(path, wanted);
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
