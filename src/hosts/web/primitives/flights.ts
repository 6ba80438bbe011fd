// What ShareElement does while a layer comes or goes. Apart from both, so that neither brings the other along.

export const flights: {
  /** Runs `change`, which shows or hides the layer, and lets elements fly. Undefined in an app without them. */
  along?: (layer: Element, isComing: boolean, change: () => void) => void;
} = {};
