// The contract of a host at run time: what the tree and the runtime need of the place they run in.

/** One flush's changes for one host instance: data path -> JSON value. Never holds `undefined` or a function. */
export type Patch = Record<string, unknown>;

/** Takes patches of one page or boundary to the host's view; calls `done` when the view has applied them. */
export interface Sink {
  /** With an empty patch nothing is sent: `done` waits for the view to show the data that the build gave it. */
  commit(patch: Patch, done?: () => void): void;
  /** The host's page or component that shows it. */
  readonly instance?: ViewInstance;
  /** The view is gone: every `done` that still waits for it runs. */
  settle?(): void;
}

/** The part of it that native components are found by. */
export interface ViewInstance {
  setData(patch: object, done?: () => void): void;
  selectComponent?(selector: string): unknown;
}

/** An event as handlers see it on every host. `D` is the event's own detail. */
export interface SampanEvent<D = unknown> {
  /** Lower-case name: `tap`, `input`, `scrolltolower`. */
  readonly type: string;
  readonly detail: D;
  /** Milliseconds, as the host gives them; equal for every delivery of one physical event. */
  readonly timeStamp: number;
  /** `data-*` and id of the element where the event began. */
  readonly target: EventTargetInfo;
  /** `data-*` and id of the element whose handler runs. */
  readonly currentTarget: EventTargetInfo;
  /** No handler further out runs. */
  stopPropagation(): void;
  /** Cancels the host's default where it has one (the web); no effect elsewhere. */
  preventDefault(): void;
}

export interface EventTargetInfo {
  readonly id: string;
  readonly dataset: Readonly<Record<string, unknown>>;
}
