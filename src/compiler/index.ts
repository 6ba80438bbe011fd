// The compiler: pure functions from source and dialect to code and templates. Reads no file and knows no host.
export { findForeignNames } from './foreign-names.ts';
export { type CompiledModule, compileModule, type CompileOptions, type TemplatePlaces } from './compile-module.ts';
export type { RouteAddress } from './draft.ts';
export type { GenericUse } from './value-uses.ts';
export { nativeTags, type NativeNames } from './native-scope.ts';
export {
  emitBoundary,
  emitPage,
  emitTemplates,
  emitWholePage,
  type PageInput,
  type TemplatesInput,
} from './emit-templates.ts';
export { openRoots, type OpenedRoots } from './open-roots.ts';
export { withPlace } from './portal-places.ts';
export { readShapes, type ImportShapes, type ModuleShapes } from './module-shapes.ts';
