// Who draws the `Map` where the host has no map of its own: the web. Browsers have none either, and every map service wants its own contract
// and code, so an app brings one. Where the host draws the map nothing happens here.
import type {
  MapCircle,
  MapMarker,
  MapPoint,
  MapPolygon,
  MapPolyline,
  MapRegionDetail,
} from '../../components/primitives/types.ts';

/** What a `Map` is to show: its props of this moment, signals read, defaults filled in. */
export interface MapView {
  /** The middle; without it, what `includePoints` or the pins make the middle. */
  readonly center: MapPoint | undefined;
  /** Zoom, 3 to 20: at 0 the world is 256 px wide, each step doubles it. */
  readonly scale: number;
  /** Degrees. */
  readonly rotate: number;
  /** Degrees. */
  readonly skew: number;
  readonly markers: readonly MapMarker[];
  readonly polyline: readonly MapPolyline[];
  readonly circles: readonly MapCircle[];
  readonly polygons: readonly MapPolygon[];
  readonly includePoints: readonly MapPoint[];
  readonly showLocation: boolean;
  readonly showCompass: boolean;
  readonly showScale: boolean;
  readonly enableZoom: boolean;
  readonly enableScroll: boolean;
  readonly enableRotate: boolean;
  readonly enableOverlooking: boolean;
  readonly enableSatellite: boolean;
  readonly enableTraffic: boolean;
  readonly enablePoi: boolean;
  readonly enableBuilding: boolean;
}

/** What a provider tells the `Map`, which makes events of it. */
export interface MapListener {
  markerTap(markerId: number): void;
  calloutTap(markerId: number): void;
  regionChange(detail: MapRegionDetail): void;
}

/** One map on the screen. */
export interface DrawnMap {
  /** Called after each render of the `Map`, whether or not something has changed. */
  update(view: MapView): void;
  /** The `Map` is gone: everything it holds is to be let go. */
  remove(): void;
}

export interface MapProvider {
  /**
   * Draws a map into an empty element, which has the size of the `Map`. It may load its library first; until then, and when it
   * fails, pins and lines are shown on empty ground.
   */
  draw(element: HTMLElement, view: MapView, listener: MapListener): DrawnMap | Promise<DrawnMap>;
}

/** What a host implements in `hosts/<id>/api/map.ts`. */
export interface MapHost {
  /**
   * Sets who draws every `Map`, those on the screen as well; `undefined` for nobody. In a file such as `map.web.ts`, so that other hosts'
   * bundles do without the provider.
   *
   * @example
   * setMapProvider({
   *   async draw(element, view, listener) {
   *     const { createMap } = await import('./our-map-service')
   *     return createMap(element, view, listener)
   *   },
   * })
   */
  setMapProvider(provider: MapProvider | undefined): void;
}

export { setMapProvider } from '#host/api/map';
