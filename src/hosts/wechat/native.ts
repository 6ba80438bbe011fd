// Refs of native components on WeChat: the page, or the boundary that draws the node, finds the component by a class.
import { placeOf, type TreeElement } from '../../core/tree/index.ts';
import { nodeRef, onIdentified, refOf, setRef } from '../../runtime/native-refs.ts';

function seek(element: TreeElement): void {
  const ref = refOf(element);
  const place = element.ownerDocument.root.contains(element) && placeOf(element);
  const { instance } = (place && place.sink) || {};
  const found = instance && instance.selectComponent && instance.selectComponent(`.s-${element.held.n}`);
  if (ref && found) setRef(ref, found);
}

export function nativeRef(ref: Parameters<typeof nodeRef>[0]): ReturnType<typeof nodeRef> {
  // A node that moved has another id, and its component is another one, too. The host draws it with the data that are sent next.
  onIdentified((element) => {
    const { sink } = element.ownerDocument;
    if (element.aliases && refOf(element) && sink && sink.instance) sink.instance.setData({}, () => seek(element));
  });
  return nodeRef(ref, seek);
}
