// Runs a program and tells what it took: wall time, and the memory of all its processes at the worst moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface RunCost {
  readonly seconds: number;
  /** null where the system has no /proc. */
  readonly peakMiB: number | null;
}

export interface Program {
  readonly cwd: string;
  /** A command of the folder's node_modules or of the system, and its arguments. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const pollMs = 50;

export function start({ cwd, args, env = {} }: Program): ChildProcess {
  const [command = '', ...rest] = args;
  const path = [join(cwd, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return spawn(command, rest, { cwd, env: { ...process.env, ...env, PATH: path }, detached: true });
}

/** Ends the program and what it started. */
export function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself just now.
  }
}

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** Resident MiB of a process group: the program leads one of its own. */
function residentMiB(group: number): number {
  let kilobytes = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    // The name of a program may hold blanks; what follows its bracket does not.
    const fields = readText(`/proc/${id}/stat`).split(') ')[1]?.split(' ');
    if (Number(fields?.[2]) !== group) continue;
    kilobytes += Number(/VmRSS:\s+(\d+)/.exec(readText(`/proc/${id}/status`))?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

/** @throws with the program's last words when it fails. */
export async function run(program: Program): Promise<RunCost> {
  const started = performance.now();
  const child = start(program);
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => words.push(String(data)));
  let peak = 0;
  const hasProc = process.platform === 'linux';
  const timer = setInterval(() => {
    if (hasProc && child.pid !== undefined) peak = Math.max(peak, residentMiB(child.pid));
  }, pollMs);
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`${program.args.join(' ')} failed in ${program.cwd}:\n${words.join('').slice(-4000)}`);
  return { seconds, peakMiB: hasProc ? Math.round(peak) : null };
}
