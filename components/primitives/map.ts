// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.
import type { Reactive, Handler, HostOnly, CommonProps } from './common-props.ts';
import type {
  MapPoint,
  MapMarker,
  MapPolyline,
  MapCircle,
  MapPolygon,
  MapControl,
  MapRegionDetail,
  MapAbilityDetail,
} from './map-data.ts';

/**
 * A map.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/component/map.html
 * @see https://opendocs.alipay.com/mini/component/map
 */
export interface MapProps extends CommonProps {
  /** Longitude of the middle. In deg. */
  longitude?: Reactive<number | undefined>;
  /** Latitude of the middle. In deg. */
  latitude?: Reactive<number | undefined>;
  /** Zoom, 3 to 20. Default `16`. */
  scale?: Reactive<number | undefined>;
  /** Turned by, 0 to 360. Default `0` deg. */
  rotate?: Reactive<number | undefined>;
  /** Tilted by, 0 to 40. Default `0` deg. */
  skew?: Reactive<number | undefined>;
  /** Pins. */
  markers?: Reactive<readonly MapMarker[] | undefined>;
  /** Lines. */
  polyline?: Reactive<readonly MapPolyline[] | undefined>;
  /** Circles. */
  circles?: Reactive<readonly MapCircle[] | undefined>;
  /** Areas. */
  polygons?: Reactive<readonly MapPolygon[] | undefined>;
  /** Pictures above the map, which do not move with it; use CoverView instead. */
  controls?: Reactive<readonly MapControl[] | undefined>;
  /** Points that are to be seen: the map moves and zooms for them. */
  includePoints?: Reactive<readonly MapPoint[] | undefined>;
  /** Shows where the user is. Default `false`. */
  showLocation?: Reactive<boolean | undefined>;
  /** Shows a compass. Default `false`. */
  showCompass?: Reactive<boolean | undefined>;
  /** Shows how long a distance is. Default `false`. */
  showScale?: Reactive<boolean | undefined>;
  /** Can be tilted. Default `false`. */
  enableOverlooking?: Reactive<boolean | undefined>;
  /** Can be zoomed. Default `true`. */
  enableZoom?: Reactive<boolean | undefined>;
  /** Can be moved. Default `true`. */
  enableScroll?: Reactive<boolean | undefined>;
  /** Can be turned. Default `false`. */
  enableRotate?: Reactive<boolean | undefined>;
  /** Shows pictures from above. Default `false`. */
  enableSatellite?: Reactive<boolean | undefined>;
  /** Shows the traffic. Default `false`. */
  enableTraffic?: Reactive<boolean | undefined>;
  /** Shows shops, stations and the like. Default `true`. */
  enablePoi?: Reactive<boolean | undefined>;
  /** Shows buildings. Default `true`. */
  enableBuilding?: Reactive<boolean | undefined>;
  /** Several of these props at once. */
  setting?: Reactive<Readonly<Record<string, unknown>> | undefined>;
  /** Smallest zoom. Default `3`. Only on wechat. */
  minScale?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Largest zoom. Default `20`. Only on wechat. */
  maxScale?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Key of a style of your own. Only on wechat. */
  subkey?: HostOnly<'wechat', Reactive<string | undefined>>;
  /** Number of the style of your own; cannot change. Default `1`. Only on wechat. */
  layerStyle?: HostOnly<'wechat', Reactive<number | undefined>>;
  /** Can be tilted by 75 instead of 45 degrees. Default `false`. Only on wechat. */
  enableAutoMaxOverlooking?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Shows buildings as blocks. Default `false`. Only on wechat. */
  enable3D?: HostOnly<'wechat', Reactive<boolean | undefined>>;
  /** Padding around the points of `includePoints`. Only on alipay. */
  includePadding?: HostOnly<
    'alipay',
    Reactive<Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', number | string>>> | undefined>
  >;
  /** Pictures on the ground. Only on alipay. */
  groundOverlays?: HostOnly<'alipay', Reactive<readonly Readonly<Record<string, unknown>>[] | undefined>>;
  /** Pictures in a grid. Only on alipay. */
  tileOverlay?: HostOnly<'alipay', Reactive<Readonly<Record<string, unknown>> | undefined>>;
  /** Style of the map. Only on alipay. */
  customMapStyle?: HostOnly<'alipay', Reactive<'default' | 'light' | undefined>>;
  /** Layouts above the map. Only on alipay. */
  panels?: HostOnly<'alipay', Reactive<readonly Readonly<Record<string, unknown>>[] | undefined>>;
  /** Keeps the zoom that the user has set. Default `false`. Only on alipay. */
  optimize?: HostOnly<'alipay', Reactive<boolean | undefined>>;
  /** A pin was tapped. */
  onMarkerTap?: Handler<{ readonly markerId: number }>;
  /** A pin's bubble was tapped. */
  onCalloutTap?: Handler<{ readonly markerId: number }>;
  /** A control was tapped. */
  onControlTap?: Handler<{ readonly controlId: number }>;
  /** The map begins to move, or has moved. */
  onRegionChange?: Handler<MapRegionDetail>;
  /** A pin's label was tapped. Only on wechat. */
  onLabelTap?: HostOnly<'wechat', Handler<{ readonly markerId: number }>>;
  /** The map has been drawn. Only on wechat. */
  onUpdated?: HostOnly<'wechat', Handler>;
  /** A shop, station or the like was tapped. Only on wechat. */
  onPoiTap?: HostOnly<'wechat', Handler<MapPoint & { readonly name: string }>>;
  /** A line was tapped. Only on wechat. */
  onPolylineTap?: HostOnly<'wechat', Handler<MapPoint & { readonly polylineId?: number }>>;
  /** The mark of the user was tapped. Only on wechat. */
  onAnchorPointTap?: HostOnly<'wechat', Handler<MapPoint>>;
  /** A pin moves along a line. Only on wechat. */
  onInterpolatePoint?: HostOnly<
    'wechat',
    Handler<MapPoint & { readonly markerId: number; readonly animationStatus: 'interpolating' | 'complete' }>
  >;
  /** An ability works. Only on wechat. */
  onAbilitySuccess?: HostOnly<'wechat', Handler<MapAbilityDetail>>;
  /** An ability does not work. Only on wechat. */
  onAbilityFailed?: HostOnly<'wechat', Handler<MapAbilityDetail>>;
  /** The key was accepted. Only on wechat. */
  onAuthSuccess?: HostOnly<'wechat', Handler<{ readonly errCode: number; readonly errMsg: string }>>;
  /** The map failed. Only on wechat and web. */
  onError?: HostOnly<'wechat' | 'web', Handler<{ readonly errMsg?: string }>>;
  /** A layout above the map was tapped. Only on alipay. */
  onPanelTap?: HostOnly<'alipay', Handler<{ readonly panelId: number; readonly layoutId?: string }>>;
  /** The map is about to be drawn. Only on alipay. */
  onInitComplete?: HostOnly<'alipay', Handler>;
}
