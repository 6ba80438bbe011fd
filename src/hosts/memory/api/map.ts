// In memory a map is its data; nobody draws it.
import type { MapHost } from '../../../api/map.ts';

export const setMapProvider: MapHost['setMapProvider'] = () => {};
