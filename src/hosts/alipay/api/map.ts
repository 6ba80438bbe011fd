// Alipay draws its maps itself.
import type { MapHost } from '../../../api/map.ts';

export const setMapProvider: MapHost['setMapProvider'] = () => {};
