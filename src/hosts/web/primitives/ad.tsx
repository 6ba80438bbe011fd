import { useEffect, useRef } from 'preact/hooks';
import type { AdProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';

/** WeChat's number for "there is no ad to show". */
const noAd = 1004;

/** A place for an ad of a platform. The web has none: it takes no room, and says so. */
export function Ad(props: AdProps) {
  const own = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const dom = elementProps('ad', props);
  const unitId = read(props.unitId);
  dom.hidden = true;
  addRef(dom, own);
  useEffect(() => {
    const detail = { errCode: noAd, errMsg: 'the web has no ads of a platform' };
    latest.current.onError?.(webEvent(new Event('error'), 'error', detail, own.current));
  }, [unitId]);
  return <div {...dom} />;
}
