import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShareElementProps } from '../../../../components/primitives/types.ts';
import { addRef, elementProps } from './element-props.ts';
import { flights } from './flights.ts';
import { flyAlong, type Sharer, sharers } from './share-flight.ts';

/** An element that flies to the one of its name when a PageContainer comes or goes; where the browser has view transitions. */
export function ShareElement(props: ShareElementProps) {
  const own = useRef<HTMLDivElement>(null);
  const dom = elementProps('share-element', props);
  const sharer = useRef<Sharer>(undefined);
  addRef(dom, own);
  useLayoutEffect(() => {
    const entry = (sharer.current = { element: own.current!, props });
    sharers.add(entry);
    flights.along = flyAlong;
    return () => void sharers.delete(entry);
  }, []);
  useLayoutEffect(() => {
    sharer.current!.props = props;
  });
  return <div {...dom}>{props.children}</div>;
}
