// A namespace used as a value may mean any tag: every generic template is written.
import * as S from 'sampan/components';

declare const choose: (components: typeof S) => typeof S.View;

export const Chosen = choose(S);
export const shown = <Chosen>text</Chosen>;
