// Written by scripts/primitive-types.mjs from the tables of primitives: change those, not this file.

import type { ComponentType } from 'preact';
import type { AdProps } from './ad.ts';
import type { AudioProps } from './audio.ts';
import type { BlockProps } from './block.ts';
import type { ButtonProps } from './button.ts';
import type { CameraProps } from './camera.ts';
import type { CanvasProps } from './canvas.ts';
import type { CheckboxProps } from './checkbox.ts';
import type { CheckboxGroupProps } from './checkbox-group.ts';
import type { CoverImageProps } from './cover-image.ts';
import type { CoverViewProps } from './cover-view.ts';
import type { CustomWrapperProps } from './custom-wrapper.ts';
import type { FormProps } from './form.ts';
import type { IconProps } from './icon.ts';
import type { ImageProps } from './image.ts';
import type { InputProps } from './input.ts';
import type { LabelProps } from './label.ts';
import type { LivePlayerProps } from './live-player.ts';
import type { MapProps } from './map.ts';
import type { MovableAreaProps } from './movable-area.ts';
import type { MovableViewProps } from './movable-view.ts';
import type { NativeSlotProps } from './native-slot.ts';
import type { NavigatorProps } from './navigator.ts';
import type { PageContainerProps } from './page-container.ts';
import type { PageMetaProps } from './page-meta.ts';
import type { PickerProps } from './picker.ts';
import type { PickerViewProps } from './picker-view.ts';
import type { PickerViewColumnProps } from './picker-view-column.ts';
import type { ProgressProps } from './progress.ts';
import type { RadioProps } from './radio.ts';
import type { RadioGroupProps } from './radio-group.ts';
import type { RichTextProps } from './rich-text.ts';
import type { RootPortalProps } from './root-portal.ts';
import type { ScrollViewProps } from './scroll-view.ts';
import type { ShareElementProps } from './share-element.ts';
import type { SliderProps } from './slider.ts';
import type { SlotProps } from './slot.ts';
import type { SwiperProps } from './swiper.ts';
import type { SwiperItemProps } from './swiper-item.ts';
import type { SwitchProps } from './switch.ts';
import type { TextProps } from './text.ts';
import type { TextareaProps } from './textarea.ts';
import type { VideoProps } from './video.ts';
import type { ViewProps } from './view.ts';
import type { WebViewProps } from './web-view.ts';

export type * from './common-props.ts';
export type * from './details.ts';
export type * from './map-data.ts';
export type * from './families.ts';
export type {
  AdProps,
  AudioProps,
  BlockProps,
  ButtonProps,
  CameraProps,
  CanvasProps,
  CheckboxProps,
  CheckboxGroupProps,
  CoverImageProps,
  CoverViewProps,
  CustomWrapperProps,
  FormProps,
  IconProps,
  ImageProps,
  InputProps,
  LabelProps,
  LivePlayerProps,
  MapProps,
  MovableAreaProps,
  MovableViewProps,
  NativeSlotProps,
  NavigatorProps,
  PageContainerProps,
  PageMetaProps,
  PickerProps,
  PickerViewProps,
  PickerViewColumnProps,
  ProgressProps,
  RadioProps,
  RadioGroupProps,
  RichTextProps,
  RootPortalProps,
  ScrollViewProps,
  ShareElementProps,
  SliderProps,
  SlotProps,
  SwiperProps,
  SwiperItemProps,
  SwitchProps,
  TextProps,
  TextareaProps,
  VideoProps,
  ViewProps,
  WebViewProps,
};

/** The primitives, as each host must give them. */
export interface Primitives {
  Ad: ComponentType<AdProps>;
  Audio: ComponentType<AudioProps>;
  Block: ComponentType<BlockProps>;
  Button: ComponentType<ButtonProps>;
  Camera: ComponentType<CameraProps>;
  Canvas: ComponentType<CanvasProps>;
  Checkbox: ComponentType<CheckboxProps>;
  CheckboxGroup: ComponentType<CheckboxGroupProps>;
  CoverImage: ComponentType<CoverImageProps>;
  CoverView: ComponentType<CoverViewProps>;
  CustomWrapper: ComponentType<CustomWrapperProps>;
  Form: ComponentType<FormProps>;
  Icon: ComponentType<IconProps>;
  Image: ComponentType<ImageProps>;
  Input: ComponentType<InputProps>;
  Label: ComponentType<LabelProps>;
  LivePlayer: ComponentType<LivePlayerProps>;
  Map: ComponentType<MapProps>;
  MovableArea: ComponentType<MovableAreaProps>;
  MovableView: ComponentType<MovableViewProps>;
  NativeSlot: ComponentType<NativeSlotProps>;
  Navigator: ComponentType<NavigatorProps>;
  PageContainer: ComponentType<PageContainerProps>;
  PageMeta: ComponentType<PageMetaProps>;
  Picker: ComponentType<PickerProps>;
  PickerView: ComponentType<PickerViewProps>;
  PickerViewColumn: ComponentType<PickerViewColumnProps>;
  Progress: ComponentType<ProgressProps>;
  Radio: ComponentType<RadioProps>;
  RadioGroup: ComponentType<RadioGroupProps>;
  RichText: ComponentType<RichTextProps>;
  RootPortal: ComponentType<RootPortalProps>;
  ScrollView: ComponentType<ScrollViewProps>;
  ShareElement: ComponentType<ShareElementProps>;
  Slider: ComponentType<SliderProps>;
  Slot: ComponentType<SlotProps>;
  Swiper: ComponentType<SwiperProps>;
  SwiperItem: ComponentType<SwiperItemProps>;
  Switch: ComponentType<SwitchProps>;
  Text: ComponentType<TextProps>;
  Textarea: ComponentType<TextareaProps>;
  Video: ComponentType<VideoProps>;
  View: ComponentType<ViewProps>;
  WebView: ComponentType<WebViewProps>;
}
