// When a scroller reaches its end: once per entry into the zone before it, as hosts report it.

export interface Edge {
  /**
   * Whether the zone was entered now.
   *
   * @param distance px left to the end
   * @param position px scrolled from the start: only movement towards the end counts
   * @param extent px of content: more content makes it another end
   */
  enters(distance: number, position: number, extent: number): boolean;
}

/** @param threshold px of the zone before the end */
export function createEdge(threshold: () => number, start: number): Edge {
  let last = start;
  /** Extent at the last report, undefined while outside of the zone. */
  let reported: number | undefined;
  return {
    enters(distance, position, extent) {
      const isTowards = position > last;
      last = position;
      // Browsers report fractions of a pixel.
      if (distance > threshold() + 1) reported = undefined;
      else if (isTowards && reported !== extent) {
        reported = extent;
        return true;
      }
      return false;
    },
  };
}
