import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapView } from '../../../api/map.ts';
import type { MapControl, MapProps } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import { addRef, elementProps } from './element-props.ts';
import { projectionOf, type Size } from './map-projection.ts';
import { useProvider } from './map-provider.ts';
import { StillMap } from './map-still.tsx';
import { read } from './reactive.ts';
import { webEvent } from './web-event.ts';
import './map.css';

/** The props of this moment; those in `setting` count as if they stood beside it. */
function viewOf(given: MapProps): MapView {
  const props: MapProps = { ...given, ...read(given.setting) };
  const [latitude, longitude] = [read(props.latitude), read(props.longitude)];
  const isOn = (name: keyof MapProps, fallback: boolean): boolean =>
    (read(props[name]) as boolean | undefined) ?? fallback;
  return {
    center: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    scale: read(props.scale) ?? 16,
    rotate: read(props.rotate) ?? 0,
    skew: read(props.skew) ?? 0,
    markers: read(props.markers) ?? [],
    polyline: read(props.polyline) ?? [],
    circles: read(props.circles) ?? [],
    polygons: read(props.polygons) ?? [],
    includePoints: read(props.includePoints) ?? [],
    showLocation: isOn('showLocation', false),
    showCompass: isOn('showCompass', false),
    showScale: isOn('showScale', false),
    enableZoom: isOn('enableZoom', true),
    enableScroll: isOn('enableScroll', true),
    enableRotate: isOn('enableRotate', false),
    enableOverlooking: isOn('enableOverlooking', false),
    enableSatellite: isOn('enableSatellite', false),
    enableTraffic: isOn('enableTraffic', false),
    enablePoi: isOn('enablePoi', true),
    enableBuilding: isOn('enableBuilding', true),
  };
}

/** The element's size. */
function useSize(element: { readonly current: Element | null }): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element.current!;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element.current!);
    return () => watch.disconnect();
  }, []);
  return size;
}

function Control({ control, onTap }: { control: MapControl; onTap: () => void }) {
  const { left, top, width, height } = control.position;
  const style = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  if (!control.clickable) return <img src={control.iconPath} alt="" class="sp-map-control" style={style} />;
  return (
    <button type="button" class="sp-map-control" style={style} aria-label={texts.control()} onClick={onTap}>
      <img src={control.iconPath} alt="" class="sp-map-icon" style="width:100%;height:100%" />
    </button>
  );
}

/** A map of the app's own map service (`setMapProvider`); without one, what stands on it, to scale. Children lie above. */
export function Map(props: MapProps) {
  const own = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const dom = elementProps('map', props);
  const view = viewOf(props);
  const size = useSize(own);
  const event = <D,>(type: string, detail: D) => webEvent(new Event(type), type, detail, own.current);
  const [listener] = useState(() => ({
    markerTap: (markerId: number) => latest.current.onMarkerTap?.(event('markertap', { markerId })),
    calloutTap: (markerId: number) => latest.current.onCalloutTap?.(event('callouttap', { markerId })),
    regionChange: (detail: Parameters<NonNullable<MapProps['onRegionChange']>>[0]['detail']) =>
      latest.current.onRegionChange?.(event('regionchange', detail)),
    failed: (errMsg: string) => latest.current.onError?.(event('error', { errMsg })),
  }));
  const isDrawn = useProvider(canvas, view, listener);
  const projection = !isDrawn && size ? projectionOf(view, size) : undefined;
  dom.role ??= 'region';
  if (!dom['aria-labelledby']) dom['aria-label'] ??= texts.map();
  addRef(dom, own);
  return (
    <div {...dom}>
      <div ref={canvas} class="sp-map-canvas" />
      {projection && <StillMap view={view} size={size!} projection={projection} listener={listener} />}
      {read(props.controls)?.map((control) => (
        <Control
          key={control.id}
          control={control}
          onTap={() => props.onControlTap?.(event('controltap', { controlId: control.id }))}
        />
      ))}
      {props.children}
    </div>
  );
}
