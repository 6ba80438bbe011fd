// What stands on a Map. Written by hand, the parts that both platforms have; what else a platform knows passes as it is.

export interface MapPoint {
  readonly latitude: number;
  readonly longitude: number;
}

export interface MapMarker extends MapPoint {
  /** What events name it by. */
  readonly id: number;
  readonly iconPath?: string;
  readonly title?: string;
  /** px; the picture's own size if unset. */
  readonly width?: number | string;
  readonly height?: number | string;
  /** Turned by, in degrees. */
  readonly rotate?: number;
  /** 0 to 1. */
  readonly alpha?: number;
  /** The bubble above it. */
  readonly callout?: MapLabel;
  readonly label?: MapLabel;
  readonly [key: string]: unknown;
}

export interface MapLabel {
  readonly content: string;
  readonly color?: string;
  readonly fontSize?: number;
  readonly borderRadius?: number;
  readonly bgColor?: string;
  readonly padding?: number;
  readonly [key: string]: unknown;
}

export interface MapPolyline {
  readonly points: readonly MapPoint[];
  readonly color?: string;
  /** px */
  readonly width?: number;
  readonly dottedLine?: boolean;
  readonly [key: string]: unknown;
}

export interface MapCircle extends MapPoint {
  /** m */
  readonly radius: number;
  readonly color?: string;
  readonly fillColor?: string;
  /** px */
  readonly strokeWidth?: number;
  readonly [key: string]: unknown;
}

export interface MapPolygon {
  readonly points: readonly MapPoint[];
  readonly fillColor?: string;
  readonly [key: string]: unknown;
}

export interface MapControl {
  readonly id: number;
  readonly iconPath: string;
  /** px */
  readonly position: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly clickable?: boolean;
}

export interface MapRegionDetail {
  readonly type: 'begin' | 'end';
  readonly causedBy?: string;
  readonly scale?: number;
  readonly rotate?: number;
  readonly skew?: number;
  /** The middle of the map. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface MapAbilityDetail {
  readonly ability: string;
  readonly errCode: number;
  readonly errMsg: string;
}
