// Who draws the maps of the web.
import type { MapHost } from '../../../api/map.ts';
import { mapProvider } from '../primitives/map-provider.ts';

export const setMapProvider: MapHost['setMapProvider'] = (provider) => {
  mapProvider.value = provider;
};
