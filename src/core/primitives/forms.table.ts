// What users press, type and choose. Props and events that every mini-program host has; what only one has stands in its folder.
import {
  type PrimitiveSpec,
  any,
  array,
  event,
  fieldName,
  flag,
  hover,
  number,
  oneOf,
  optionalText,
  text,
} from './spec.ts';

const field = {
  value: text('', 'The text. With it the field shows what the app says, after every event.', {
    live: { event: 'input', detail: 'value' },
  }),
  placeholder: text('', 'Shown while the field is empty.'),
  placeholderStyle: text('', 'Style of the placeholder.'),
  placeholderClass: text('', 'Class of the placeholder.'),
  disabled: flag(false, 'Takes no input.'),
  maxLength: number(140, 'Characters that it takes; -1 for any number.', { unit: 'characters' }),
  focus: flag(false, 'Has the focus, and the keyboard is shown.'),
  confirmType: oneOf('send search next go done', 'done', "What the keyboard's lower right key says."),
  name: fieldName,
} satisfies PrimitiveSpec['props'];

const fieldEvents = {
  onInput: event('The user types.', 'FieldDetail'),
  onFocus: event('The field gets the focus.', '{ readonly value: string; readonly height?: number }'),
  onBlur: event('The field loses the focus.', '{ readonly value: string }'),
  onConfirm: event("The keyboard's lower right key was pressed.", '{ readonly value: string }'),
} satisfies PrimitiveSpec['events'];

const checked = (doc: string, by?: string) =>
  flag(false, doc, {
    live: { event: 'change', detail: by === undefined ? 'checked' : 'value', ...(by !== undefined && { by }) },
  });

const disabled = flag(false, 'Cannot be used.');

export const forms = {
  button: {
    doc: 'A button.',
    props: {
      size: oneOf('default mini', 'default', 'Its size.'),
      type: oneOf('default primary warn', 'default', 'What it is for.'),
      plain: flag(false, 'Is an outline.'),
      disabled,
      loading: flag(false, 'Shows that something is going on.'),
      formType: { ...text('', 'What it does to the Form around.'), values: ['submit', 'reset', ''] },
      openType: text('', 'What it asks the platform for. The values differ from host to host.'),
      ...hover('button-hover', 20, 70),
    },
    events: {
      onGetUserInfo: event('The answer to `openType="getUserInfo"`.', 'Record<string, unknown>'),
      onGetPhoneNumber: event('The answer to `openType="getPhoneNumber"`.', 'PhoneNumberDetail'),
      onError: event('What `openType` asked for has failed.', '{ readonly errMsg?: string }'),
    },
  },
  checkbox: {
    doc: 'A box to tick.',
    props: {
      value: text('', 'What the CheckboxGroup around reports of it.'),
      checked: checked('Is ticked. With it the box shows what the app says, after every event.'),
      disabled,
      color: text('', 'Colour while ticked.'),
    },
    events: { onChange: event('The user ticks it, or takes the tick away.', '{ readonly checked: boolean }') },
    stateful: true,
    isVoid: true,
  },
  'checkbox-group': {
    doc: 'Checkboxes that belong together.',
    props: { name: fieldName },
    events: {
      onChange: event(
        'One was ticked or unticked: the values of all that are.',
        '{ readonly value: readonly string[] }',
      ),
    },
    isWhole: true,
  },
  radio: {
    doc: 'One choice of a RadioGroup.',
    props: {
      value: text('', 'What the RadioGroup reports when it is chosen.'),
      checked: checked('Is chosen.', 'radio-group'),
      disabled,
      color: text('#09BB07', 'Colour while chosen.'),
    },
    events: {},
    stateful: true,
    isVoid: true,
  },
  'radio-group': {
    doc: 'Radios of which one can be chosen.',
    props: { name: fieldName },
    events: { onChange: event('Another one is chosen.', '{ readonly value: string }') },
    isWhole: true,
  },
  form: {
    doc: 'Fields whose values are submitted together, by their names.',
    props: { reportSubmit: flag(false, 'Submits an id for messages of the platform as well.') },
    events: {
      onSubmit: event(
        'A Button with `formType="submit"` was pressed: the values by the names of their fields.',
        '{ readonly value: Readonly<Record<string, unknown>>; readonly formId?: string }',
      ),
      onReset: event('A Button with `formType="reset"` was pressed.'),
    },
    isWhole: true,
  },
  label: {
    doc: 'A text that belongs to a field: a tap on it is one on the field.',
    props: { for: optionalText('Id of the field; without it the first one inside.') },
    events: {},
    isWhole: true,
  },
  input: {
    doc: 'A line of text that the user types.',
    props: {
      ...field,
      confirmHold: flag(false, 'The keyboard stays after the confirm key.'),
      cursor: number(-1, 'Where the cursor stands when the field gets the focus.'),
      selectionStart: number(-1, 'Where the selection begins when the field gets the focus; with `selectionEnd`.'),
      selectionEnd: number(-1, 'Where the selection ends when the field gets the focus; with `selectionStart`.'),
      type: { ...text('text', 'Which keyboard.'), values: ['text', 'number', 'idcard', 'digit'] },
      password: flag(false, 'Shows dots instead of what is typed.'),
    },
    events: fieldEvents,
    stateful: true,
    isVoid: true,
  },
  textarea: {
    doc: 'Lines of text that the user types.',
    props: {
      ...field,
      confirmType: oneOf('send search next go done return', 'return', "What the keyboard's lower right key says."),
      autoHeight: flag(false, 'Grows with its text.'),
    },
    events: fieldEvents,
    stateful: true,
    isVoid: true,
  },
  picker: {
    doc: 'Opens a wheel of choices when it is tapped. Its children are what is tapped.',
    props: {
      range: array('PickerRange', 'The choices; for several columns one list each.'),
      rangeKey: optionalText('Key of the text to show, where the choices are objects.'),
      value: any('PickerValue', 'What is chosen: an index, an index for each column, a time, a date, or a region.', {
        live: { event: 'change', detail: 'value' },
      }),
      disabled,
      name: fieldName,
      headerText: optionalText('Title above the wheel.'),
    },
    events: {
      onChange: event('The user has chosen.', 'PickerDetail'),
    },
    stateful: true,
  },
  'picker-view': {
    doc: 'Wheels of choices in the page. Holds PickerViewColumn only.',
    props: {
      value: array('readonly number[]', 'Index of the choice in each column.', {
        live: { event: 'change', detail: 'value' },
      }),
      indicatorStyle: text('', 'Style of the frame in the middle.'),
      indicatorClass: text('', 'Class of the frame in the middle.'),
      maskStyle: text('', 'Style of the shade above and below.'),
      maskClass: text('', 'Class of the shade above and below.'),
      immediateChange: flag(false, 'Reports when the finger is lifted, not when the wheel stands.'),
    },
    events: {
      onChange: event('Another choice.', '{ readonly value: readonly number[] }'),
      onPickStart: event('A wheel begins to turn.'),
      onPickEnd: event('The wheel stands.'),
    },
    stateful: true,
    only: 'picker-view-column',
    isWhole: true,
  },
  'picker-view-column': {
    doc: 'One wheel of a PickerView; each element in it is a choice.',
    props: {},
    events: {},
    parent: 'picker-view',
    holdsElements: true,
    isWhole: true,
  },
  slider: {
    doc: 'A number between two others, set by sliding.',
    props: {
      min: number(0, 'Smallest value.'),
      max: number(100, 'Largest value.'),
      step: number(1, 'Distance between two values; divides the range without a rest.'),
      value: number(0, 'The number.', { live: { event: 'change', detail: 'value' } }),
      disabled,
      showValue: flag(false, 'Shows the number.'),
      activeColor: text('#1aad19', 'Colour of the bar up to the handle.'),
      backgroundColor: text('#e9e9e9', 'Colour of the rest of the bar.'),
      blockSize: number(28, 'Size of the handle.', { unit: 'px' }),
      blockColor: text('#ffffff', 'Colour of the handle.'),
      name: fieldName,
    },
    events: {
      onChange: event('The handle was let go.', '{ readonly value: number }'),
      onChanging: event('While the handle moves.', '{ readonly value: number }'),
    },
    stateful: true,
    isVoid: true,
  },
  switch: {
    doc: 'On or off.',
    props: {
      checked: checked('Is on. With it the switch shows what the app says, after every event.'),
      disabled,
      color: text('#04BE02', 'Colour while it is on.'),
      name: fieldName,
    },
    events: { onChange: event('The user switches it.', '{ readonly checked: boolean }') },
    stateful: true,
    isVoid: true,
  },
} satisfies Record<string, PrimitiveSpec>;
