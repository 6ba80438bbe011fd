// A namespace used as a value may mean any tag: every generic template is written.
import * as S from 'sampan/components';

declare const name: 'View' | 'Text';

export const Chosen = S[name];
export const shown = <Chosen>text</Chosen>;
