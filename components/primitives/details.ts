// What events tell and props hold, where it has a name of its own. Written by hand; the tables refer to these by name.

export interface ScrollDetail {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly scrollHeight: number;
  readonly scrollWidth: number;
}

export interface FieldDetail {
  readonly value: string;
  readonly cursor?: number;
}

/** What a platform tells of a user's phone number: most of it is for the merchant's server. */
export interface PhoneNumberDetail {
  readonly errMsg?: string;
  /** To be exchanged for the number by the server. */
  readonly code?: string;
  readonly encryptedData?: string;
  readonly iv?: string;
}

export type ImageMode =
  | 'scaleToFill'
  | 'aspectFit'
  | 'aspectFill'
  | 'widthFix'
  | 'heightFix'
  | 'top'
  | 'bottom'
  | 'center'
  | 'left'
  | 'right'
  | 'top left'
  | 'top right'
  | 'bottom left'
  | 'bottom right';

/** A choice: a text, a number, or an object of which `rangeKey` names the text. */
export type PickerChoice = string | number | Readonly<Record<string, unknown>>;

/** One list of choices, or with `mode="multiSelector"` one for each column. */
export type PickerRange = readonly PickerChoice[] | readonly (readonly PickerChoice[])[];

/** An index (`selector`), an index for each column, a time `hh:mm`, a date `YYYY-MM-DD`, or the names of a region. */
export type PickerValue = number | readonly number[] | string | readonly string[];

export interface PickerDetail<Value extends PickerValue = PickerValue> {
  readonly value: Value;
  /** Of a region: the codes of its parts. */
  readonly code?: readonly string[];
  readonly postcode?: string;
}

/** A node of RichText. */
export type RichTextNode = RichTextElement | RichTextText;

export interface RichTextElement {
  readonly type?: 'node';
  /** An HTML tag that the host knows: `p`, `img`, `strong`, … */
  readonly name: string;
  readonly attrs?: Readonly<Record<string, string | number>>;
  readonly children?: readonly RichTextNode[];
}

export interface RichTextText {
  readonly type: 'text';
  readonly text: string;
}
