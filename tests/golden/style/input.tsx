// Style objects that are known become text; others are made into text at run time.
import { View } from 'sampan/components';

declare const color: string;
declare const box: { width: number };

export const text = <View style="color: red" />;
export const object = (
  <View style={{ color: 'red', fontSize: 12, lineHeight: 1.5, marginTop: '8rpx', opacity: 0, display: undefined }} />
);
export const computed = <View style={{ color, fontSize: 12 }} />;
export const whole = <View style={box} />;
export const template = <View style={`color: ${color}; width: ${box.width}px`} />;
export const custom = <View style={{ '--gap': '4px', WebkitLineClamp: 2 }} />;
