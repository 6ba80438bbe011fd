import type { Engine, EngineHooks, EngineProject } from './engine.ts';
export function createExparser(_project: EngineProject, _hooks: EngineHooks, _render: string): Engine {
  throw new Error('todo');
}
