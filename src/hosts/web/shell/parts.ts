// Parts of the shell that an app may do without. The build hands over those that the app's configuration asks for.
import type { parseParams } from '../../../runtime/params.ts';
import type { usePull } from './pull-view.tsx';
import type { TabBar } from './tab-bar.tsx';

export interface ShellParts {
  /** With tabs. */
  readonly TabBar?: typeof TabBar;
  /** With a page that is pulled down to refresh it. */
  readonly usePull?: typeof usePull;
  /** With a page that defines its params; those of others stay text. */
  readonly parseParams?: typeof parseParams;
}
