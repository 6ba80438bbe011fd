// The map that is always there: pins, lines and areas to scale on empty ground, each pin with its place in words.
import { useState } from 'preact/hooks';
import type { MapListener, MapView } from '../../../api/map.ts';
import type { MapLabel, MapMarker, MapPoint } from '../../../../components/primitives/types.ts';
import * as texts from '../shell/texts.ts';
import type { Place, Projection, Size } from './map-projection.ts';

/** `#RRGGBBAA` is a colour of CSS as well. */
const paint = (color: unknown, fallback: string): string => (typeof color === 'string' && color ? color : fallback);

function Ground({ view, projection, size }: { view: MapView; projection: Projection; size: Size }) {
  const path = (points: readonly MapPoint[]): string =>
    points
      .map(projection.place)
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
  return (
    <svg class="sp-map-ground" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {view.polygons.map(({ points, fillColor, strokeColor, strokeWidth }, index) => (
        <polygon
          key={index}
          points={path(points)}
          fill={paint(fillColor, 'none')}
          stroke={paint(strokeColor, 'currentcolor')}
          stroke-width={Number(strokeWidth ?? 2)}
        />
      ))}
      {view.circles.map((circle, index) => {
        const { x, y } = projection.place(circle);
        return (
          <circle
            key={index}
            cx={x}
            cy={y}
            r={projection.length(circle.radius, circle)}
            fill={paint(circle.fillColor, 'none')}
            stroke={paint(circle.color, 'currentcolor')}
            stroke-width={circle.strokeWidth ?? 2}
          />
        );
      })}
      {view.polyline.map(({ points, color, width, dottedLine }, index) => (
        <polyline
          key={index}
          points={path(points)}
          fill="none"
          stroke={paint(color, 'var(--sp-accent)')}
          stroke-width={width ?? 3}
          stroke-dasharray={dottedLine ? '6 6' : undefined}
          stroke-linejoin="round"
        />
      ))}
    </svg>
  );
}

const labelStyle = ({ color, fontSize, bgColor, padding, borderRadius }: MapLabel) => ({
  color,
  background: bgColor,
  fontSize: fontSize && `${fontSize}px`,
  padding: padding !== undefined ? `${padding}px` : undefined,
  borderRadius: borderRadius !== undefined ? `${borderRadius}px` : undefined,
});

/** The marker's own picture, or our pin. */
function Picture({ marker: { iconPath, width, height, alpha, rotate } }: { marker: MapMarker }) {
  const style = {
    width: width === undefined ? undefined : `${parseFloat(String(width))}px`,
    height: height === undefined ? undefined : `${parseFloat(String(height))}px`,
    opacity: alpha,
    rotate: rotate ? `${rotate}deg` : undefined,
  };
  if (iconPath) return <img src={iconPath} alt="" class="sp-map-icon" style={style} draggable={false} />;
  return (
    <svg viewBox="0 0 24 32" class="sp-map-pin" style={style}>
      <path
        d="M12 .8A11.2 11.2 0 0 0 .8 12c0 8 11.2 19.2 11.2 19.2S23.2 20 23.2 12A11.2 11.2 0 0 0 12 .8Zm0 7a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4Z"
        fill="var(--sp-danger)"
        fill-rule="evenodd"
      />
    </svg>
  );
}

/** px from a pin's foot to the upper edge of its bubble, with letters twice as large as ours. */
const bubbleHeight = 100;

interface MarkerProps {
  readonly marker: MapMarker;
  readonly place: Place;
  readonly size: Size;
  readonly listener: MapListener;
}

function Marker({ marker, place, size, listener }: MarkerProps) {
  const [isOpen, setOpen] = useState(false);
  const { callout, label, title } = marker;
  // Without a bubble of its own a pin shows its title when it is tapped, as on the hosts.
  const bubble = callout ?? (title ? { content: title } : undefined);
  const isShown = isOpen || callout?.display === 'ALWAYS';
  const name = title || callout?.content || label?.content || texts.pin();
  return (
    <div class="sp-map-marker" style={`left:${place.x}px;top:${place.y}px`}>
      {bubble && isShown && (
        <button
          type="button"
          class={`sp-map-callout${place.y < bubbleHeight ? ' sp-map-below' : ''}`}
          // The nearer an edge, the further it reaches to the other side.
          style={{ ...labelStyle(bubble), translate: `${(-100 * place.x) / size.width}%` }}
          onClick={() => listener.calloutTap(marker.id)}
        >
          {bubble.content}
        </button>
      )}
      <button
        type="button"
        class="sp-map-button"
        aria-label={`${name}, ${texts.coordinates(marker.latitude, marker.longitude)}`}
        aria-expanded={bubble ? isShown : undefined}
        onClick={() => {
          setOpen(!isOpen);
          listener.markerTap(marker.id);
        }}
      >
        <Picture marker={marker} />
      </button>
      {label && (
        <span class="sp-map-label" style={labelStyle(label)}>
          {label.content}
        </span>
      )}
    </div>
  );
}

export interface StillMapProps {
  readonly view: MapView;
  readonly size: Size;
  readonly projection: Projection;
  readonly listener: MapListener;
}

export function StillMap({ view, size, projection, listener }: StillMapProps) {
  const { latitude, longitude } = projection.center;
  return (
    <>
      <Ground view={view} projection={projection} size={size} />
      {view.markers.map((marker) => (
        <Marker key={marker.id} marker={marker} place={projection.place(marker)} size={size} listener={listener} />
      ))}
      <div class="sp-map-place">{texts.coordinates(latitude, longitude)}</div>
    </>
  );
}
