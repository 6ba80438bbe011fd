// A static svg is an image; its size stands in the style.
import { View } from 'sampan/components';

declare const color: string;
declare const go: () => void;

export const icon = (
  <View>
    <svg class="icon" width="24" height={24} viewBox="0 0 24 24" fill="none" onClick={go}>
      <path d="M4 6h16" stroke="#333" strokeWidth={2} stroke-linecap="round" vectorEffect="non-scaling-stroke" />
      <text x="1">&lt;ok&gt;</text>
    </svg>
    <svg width="24" style={{ color }} viewBox="0 0 2 2">
      <g>{/* nothing */}</g>
    </svg>
  </View>
);
