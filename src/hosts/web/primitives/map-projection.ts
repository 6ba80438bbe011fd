// Where a place of the earth is on a still map: Mercator's projection, as all map services draw it. Lengths in px.
import type { MapView } from '../../../api/map.ts';
import type { MapPoint } from '../../../../components/primitives/types.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Projection {
  readonly center: MapPoint;
  /** From the upper left corner. */
  place(point: MapPoint): Place;
  /** px that so many metres are at a point. */
  length(metres: number, at: MapPoint): number;
}

const radians = Math.PI / 180;
/** Beyond it the projection has no end. */
const maxLatitude = 85.05;
/** m around the equator. */
const girth = 40_075_016.686;
/** Room for pins around points that are to be seen. */
const margin = 40;

/** The world as a square of side 1. */
function onSquare({ latitude, longitude }: MapPoint): Place {
  const sine = Math.sin(Math.min(maxLatitude, Math.max(-maxLatitude, latitude)) * radians);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.atanh(sine) / (2 * Math.PI) };
}

const onEarth = ({ x, y }: Place): MapPoint => ({
  latitude: Math.asin(Math.tanh((0.5 - y) * 2 * Math.PI)) / radians,
  longitude: (x - 0.5) * 360,
});

function boundsOf(points: readonly MapPoint[]) {
  const places = points.map(onSquare);
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { width: right - left, height: bottom - top, middle: { x: (left + right) / 2, y: (top + bottom) / 2 } };
}

/** As `center` and `scale` say, unless there are points that are to be seen. Undefined where nothing says where on earth it is. */
export function projectionOf({ center, scale, includePoints, markers }: MapView, size: Size): Projection | undefined {
  const points = includePoints.length > 0 ? includePoints : center ? [] : markers;
  let [middle, zoom] = [center, Math.min(20, Math.max(3, scale))];
  if (points.length > 0) {
    const bounds = boundsOf(points);
    middle = onEarth(bounds.middle);
    const fits = (room: number, extent: number): number => Math.log2(Math.max(1, room - 2 * margin) / 256 / extent);
    // One point, or none at all, keeps the zoom.
    const fitting = Math.min(fits(size.width, bounds.width), fits(size.height, bounds.height));
    if (Number.isFinite(fitting)) zoom = Math.min(20, Math.max(0, fitting));
  }
  if (!middle) return undefined;
  const side = 256 * 2 ** zoom;
  const origin = onSquare(middle);
  return {
    center: middle,
    place(point) {
      const { x, y } = onSquare(point);
      return { x: size.width / 2 + (x - origin.x) * side, y: size.height / 2 + (y - origin.y) * side };
    },
    length: (metres, { latitude }) => (metres * side) / (girth * Math.cos(latitude * radians)),
  };
}
