import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import type { MapListener, MapView } from '../../../api/map.ts';
import { setMapProvider } from '../api/map.ts';
import { Map } from './map.tsx';

afterEach(() => setMapProvider(undefined));

const hangzhou = { latitude: 30.2741, longitude: 120.1551 };
const westLake = { latitude: 30.2436, longitude: 120.1426 };

/** Where something stands, counted from the middle of the map. */
function fromMiddle(element: Element): readonly [number, number] {
  const [map, box] = [byId('m').getBoundingClientRect(), element.getBoundingClientRect()];
  return [
    Math.round(box.left + box.width / 2 - map.left - map.width / 2),
    Math.round(box.bottom - map.top - map.height / 2),
  ];
}

const pins = (): HTMLElement[] => [...byId('m').querySelectorAll<HTMLElement>('.sp-map-button')];
const bubble = (): HTMLElement | null => byId('m').querySelector('.sp-map-callout');
const shape = (name: string): SVGElement => byId('m').querySelector(name)!;

it('is a region that says where it is', async () => {
  mount(<Map id="m" {...hangzhou} />);
  await drawn();
  expect([byId('m').offsetWidth, byId('m').offsetHeight, byId('m').role]).toEqual([300, 225, 'region']);
  expect(byId('m').ariaLabel).toMatch(/^(?:Map|地图)$/);
  expect(byId('m').textContent).toMatch(/30\.2741° N, 120\.1551° E|北纬 30\.2741°，东经 120\.1551°/);
});

it('is named by its label, and shows no place where it has none', () => {
  mount(<Map id="m" aria-label="Our shops" />);
  expect([byId('m').ariaLabel, byId('m').textContent]).toEqual(['Our shops', '']);
});

it('has a pin at its place: the middle, or as far from it as the zoom makes it', async () => {
  const scale = signal(10);
  const east = { latitude: hangzhou.latitude, longitude: hangzhou.longitude + 0.1 };
  mount(
    <Map
      id="m"
      {...hangzhou}
      scale={scale}
      markers={[
        { id: 1, ...hangzhou },
        { id: 2, ...east },
      ]}
    />,
  );
  await drawn();
  // A degree is 256 * 2^10 / 360 px wide.
  expect(pins().map(fromMiddle)).toEqual([
    [0, 0],
    [73, 0],
  ]);
  scale.value = 11;
  await drawn();
  expect(pins().map(fromMiddle)[1]).toEqual([146, 0]);
});

it('shows all points that it is to include, however far apart', async () => {
  const points = [westLake, { latitude: 31.2304, longitude: 121.4737 }, { latitude: -33.8688, longitude: 151.2093 }];
  mount(<Map id="m" includePoints={points} markers={points.map((point, id) => ({ id, ...point }))} />);
  await drawn();
  for (const [x, y] of pins().map(fromMiddle)) {
    expect(Math.abs(x)).toBeLessThanOrEqual(150 - 39);
    expect(Math.abs(y)).toBeLessThanOrEqual(113 - 39);
  }
  // As large as it can be: one side is full.
  const reach = Math.max(...pins().map((pin) => Math.abs(fromMiddle(pin)[1])));
  expect(reach).toBeGreaterThan(70);
});

it('draws lines, circles and areas to scale', async () => {
  mount(
    <Map
      id="m"
      {...hangzhou}
      scale={14}
      polyline={[{ points: [hangzhou, westLake], color: '#ff0000aa', width: 5, dottedLine: true }]}
      circles={[{ ...hangzhou, radius: 500, fillColor: '#00ff0055', color: '#00ff00', strokeWidth: 1 }]}
      polygons={[{ points: [hangzhou, westLake, { ...hangzhou, longitude: 120.2 }], fillColor: '#0000ff33' }]}
    />,
  );
  await drawn();
  // 156543 m a pixel at the equator without zoom.
  const metres = (156_543.034 * Math.cos((hangzhou.latitude * Math.PI) / 180)) / 2 ** 14;
  expect(Number(shape('circle').getAttribute('r'))).toBeCloseTo(500 / metres, 0);
  expect([shape('circle').getAttribute('cx'), shape('circle').getAttribute('cy')]).toEqual(['150', '112.5']);
  expect(shape('polyline').getAttribute('points')).toMatch(/^150\.0,112\.5 -?\d/);
  expect([shape('polyline').getAttribute('stroke'), shape('polyline').getAttribute('stroke-dasharray')]).toEqual([
    '#ff0000aa',
    '6 6',
  ]);
  expect(shape('polygon').getAttribute('points')!.split(' ')).toHaveLength(3);
});

it('has pins that say what and where they are, for fingers and keys', async () => {
  const [onMarkerTap, onCalloutTap] = [vi.fn(), vi.fn()];
  mount(
    <Map
      id="m"
      {...hangzhou}
      markers={[{ id: 7, ...hangzhou, title: 'Nut shop' }]}
      onMarkerTap={onMarkerTap}
      onCalloutTap={onCalloutTap}
    />,
  );
  await drawn();
  const [pin] = pins();
  expect(pin!.ariaLabel).toMatch(/^Nut shop, (?:30\.2741° N|北纬 30\.2741°)/);
  expect([pin!.offsetWidth >= 44, pin!.offsetHeight >= 44, pin!.ariaExpanded]).toEqual([true, true, 'false']);
  expect(bubble()).toBe(null);
  pin!.focus();
  await userEvent.keyboard('{Enter}');
  expect(onMarkerTap.mock.calls[0]![0]).toMatchObject({
    type: 'markertap',
    detail: { markerId: 7 },
    currentTarget: { id: 'm' },
  });
  await expect.poll(() => bubble()?.textContent).toBe('Nut shop');
  await userEvent.click(bubble()!);
  expect(onCalloutTap.mock.calls[0]![0]).toMatchObject({ type: 'callouttap', detail: { markerId: 7 } });
  await userEvent.click(pin!);
  await expect.poll(bubble).toBe(null);
});

it('has the author’s pictures, labels and open bubbles', async () => {
  const callout = { content: 'Open', display: 'ALWAYS', bgColor: 'rgb(1, 2, 3)', color: 'rgb(4, 5, 6)' };
  mount(
    <Map
      id="m"
      {...hangzhou}
      markers={[
        {
          id: 1,
          ...hangzhou,
          iconPath: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
          width: 30,
          height: '40px',
          alpha: 0.5,
          callout,
          label: { content: 'No. 1' },
        },
      ]}
    />,
  );
  await drawn();
  const picture = byId('m').querySelector('img')!;
  expect([picture.offsetWidth, picture.offsetHeight, getComputedStyle(picture).opacity]).toEqual([30, 40, '0.5']);
  const { backgroundColor, color } = getComputedStyle(bubble()!);
  expect([bubble()!.textContent, backgroundColor, color]).toEqual(['Open', 'rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  expect(byId('m').querySelector('.sp-map-label')!.textContent).toBe('No. 1');
});

it('has controls above', async () => {
  const onControlTap = vi.fn();
  const position = { left: 10, top: 20, width: 44, height: 44 };
  mount(
    <Map
      id="m"
      {...hangzhou}
      controls={[{ id: 3, iconPath: 'data:image/gif;base64,AA', position, clickable: true }]}
      onControlTap={onControlTap}
    />,
  );
  const { left, top } = byId('m').getBoundingClientRect();
  (document.elementFromPoint(left + 30, top + 40) as HTMLElement).click();
  expect(onControlTap.mock.calls[0]![0]).toMatchObject({ type: 'controltap', detail: { controlId: 3 } });
});

it('takes props from its setting', async () => {
  mount(<Map id="m" latitude={1} longitude={1} setting={{ latitude: -2, longitude: -3 }} />);
  await drawn();
  expect(byId('m').textContent).toMatch(/2\.0000° S, 3\.0000° W|南纬 2\.0000°，西经 3\.0000°/);
});

/** A map service of the test's own: it notes what it is told. */
function createService(start: Promise<unknown> = Promise.resolve()) {
  const views: MapView[] = [];
  const remove = vi.fn();
  let listener: MapListener | undefined;
  setMapProvider({
    async draw(element, view, own) {
      await start;
      element.append('drawn');
      views.push(view);
      listener = own;
      return { update: (next) => views.push(next), remove };
    },
  });
  return { views, remove, listener: () => listener! };
}

it('is drawn by the app’s provider, which follows', async () => {
  const [onMarkerTap, onRegionChange] = [vi.fn(), vi.fn()];
  const service = createService();
  const scale = signal(5);
  mount(
    <Map
      id="m"
      {...hangzhou}
      scale={scale}
      showLocation
      markers={[{ id: 1, ...westLake }]}
      onMarkerTap={onMarkerTap}
      onRegionChange={onRegionChange}
    >
      <b>above</b>
    </Map>,
  );
  await expect.poll(() => byId('m').textContent).toBe('drawnabove');
  expect(pins()).toEqual([]);
  expect(service.views[0]).toMatchObject({
    center: hangzhou,
    scale: 5,
    showLocation: true,
    enableZoom: true,
    polyline: [],
  });
  scale.value = 6;
  await expect.poll(() => service.views.at(-1)!.scale).toBe(6);
  service.listener().markerTap(1);
  service.listener().regionChange({ type: 'end', scale: 6 });
  expect(onMarkerTap.mock.calls[0]![0].detail).toEqual({ markerId: 1 });
  expect(onRegionChange.mock.calls[0]![0]).toMatchObject({ type: 'regionchange', detail: { type: 'end', scale: 6 } });
  expect(service.remove).not.toHaveBeenCalled();
});

it('shows its pins until the provider draws, gives it a place with a size, and ends with the map', async () => {
  let begin = (): void => {};
  const service = createService(new Promise<void>((resolve) => (begin = resolve)));
  const isThere = signal(true);
  const Page = () => <div>{isThere.value && <Map id="m" {...hangzhou} markers={[{ id: 1, ...hangzhou }]} />}</div>;
  mount(<Page />);
  await drawn();
  expect(pins()).toHaveLength(1);
  const place = byId('m').querySelector<HTMLElement>('.sp-map-canvas')!;
  expect([place.offsetWidth, place.offsetHeight]).toEqual([300, 225]);
  begin();
  await expect.poll(pins).toEqual([]);
  isThere.value = false;
  await expect.poll(() => service.remove.mock.calls.length).toBe(1);
});

it('goes back to its pins without the provider', async () => {
  const service = createService();
  mount(<Map id="m" {...hangzhou} markers={[{ id: 1, ...hangzhou }]} />);
  await expect.poll(pins).toEqual([]);
  setMapProvider(undefined);
  await expect.poll(() => pins().length).toBe(1);
  expect(service.remove).toHaveBeenCalledTimes(1);
  expect(byId('m').textContent).not.toContain('drawn');
});

it('shows its pins where the provider fails, and says so', async () => {
  const onError = vi.fn();
  setMapProvider({
    draw(element) {
      element.append('half');
      throw new Error('no key');
    },
  });
  mount(<Map id="m" {...hangzhou} markers={[{ id: 1, ...hangzhou }]} onError={onError} />);
  await expect.poll(() => onError.mock.calls.length).toBe(1);
  expect(onError.mock.calls[0]![0]).toMatchObject({ type: 'error', detail: { errMsg: 'Error: no key' } });
  expect(pins()).toHaveLength(1);
  expect(byId('m').textContent).not.toContain('half');
});

it('keeps the bubbles of pins near its edges inside', async () => {
  const callout = { content: 'West Lake shop', display: 'ALWAYS' };
  const north = { latitude: 30.2999, longitude: 120.1301 };
  mount(
    <Map
      id="m"
      includePoints={[north, westLake, hangzhou]}
      markers={[north, westLake, hangzhou].map((point, id) => ({ id, ...point, callout }))}
    />,
  );
  await drawn();
  const map = byId('m').getBoundingClientRect();
  for (const element of byId('m').querySelectorAll('.sp-map-callout')) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    expect([left >= map.left, right <= map.right, top >= map.top, bottom <= map.bottom]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
});
