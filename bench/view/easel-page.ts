// Runs in the browser: glass-easel with one variant's templates. Pages have data and no code; what they are sent is replayed.
import {
  addGlobalErrorListener,
  addGlobalWarningListener,
  CurrentWindowBackendContext,
  Event as EaselEvent,
  type GeneralBackendContext,
} from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { pathOf } from '../operations.ts';
import type { ViewVariant } from './compile-view.ts';

export interface ReplayPage {
  readonly element: Element;
  setData(patch: Record<string, unknown>): void;
  close(): void;
}

/** What the engine complains of. A list that is not there yet is an empty one on every host. */
export const complaints: string[] = [];
const harmless = /^The for-list data is neither Array nor Object, got type "undefined"/;

addGlobalWarningListener((message) => {
  if (!harmless.test(message)) complaints.push(message);
  return false;
});
addGlobalErrorListener((error) => {
  complaints.push(String(error));
  return false;
});

type OpenPage = (path: string) => ReplayPage;

/** Components that templates name are there and show nothing; no page of the benchmark needs one. */
const componentProperties = { d: { type: Object }, i: { type: Object }, l: { type: String } };

export function createEasel({ templates, units, recordings }: ViewVariant): OpenPage {
  const firstData = new Map(
    recordings.map((recording) => [pathOf(recording.page), recording.firstData as Record<string, unknown>]),
  );
  // The compiler's output is an expression.
  const groupList = new Function(`return ${templates}`)() as Record<string, unknown>;
  const env = new MiniProgramEnv();
  const code = env.createCodeSpace('', true);
  for (const { path, config } of units) {
    const template = { groupList, content: groupList[path], fallbackListenerOnNativeNode: true };
    code.addComponentStaticConfig(path, config);
    code.addCompiledTemplate(path, template as unknown as Parameters<typeof code.addCompiledTemplate>[1]);
    const data = firstData.get(path);
    if (data) code.componentEnv(path, ({ Page }) => Page({ data }));
    else code.componentEnv(path, ({ Component }) => Component({ properties: componentProperties }));
  }
  const backend = new CurrentWindowBackendContext();
  backend.onEvent((target, type, detail, options) =>
    EaselEvent.dispatchEvent(target, new EaselEvent(type, detail, options)),
  );
  const associated = env.associateBackend(backend as unknown as GeneralBackendContext);

  return (path) => {
    const element = document.createElement('div');
    const placeholder = document.createElement('span');
    element.append(placeholder);
    document.body.append(element);
    const root = associated.createRoot('page', code, path);
    type Attach = Parameters<typeof root.attach>;
    root.attach(element as unknown as Attach[0], placeholder as unknown as Attach[1]);
    const instance = root.get();
    return {
      element,
      setData: (patch) => instance.setData(patch),
      close: () => {
        root.release();
        element.remove();
      },
    };
  };
}
