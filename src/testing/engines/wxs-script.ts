// WXS as JavaScript, for an engine that takes it for that: what the language has beyond, by the official reference.

/** The compiler knows scripts by their paths without extension, also where a script requires another. */
const requires = /(\brequire\(\s*["'][^"']+?)\.wxs(?=["'])/g;

/** In WXS the constructor of a value is its type's name. */
const constructors = /(?<=[\w$\])])\.constructor\b/g;

const globals =
  'var getRegExp = function (pattern, flags) { return new RegExp(pattern, flags || ""); };' +
  'var getDate = function (a, b, c, d, e, f, g) {' +
  ' return arguments.length === 0 ? new Date() : arguments.length === 1 ? new Date(a)' +
  ' : new Date(a, b, c || 1, d || 0, e || 0, f || 0, g || 0); };';

export const wxsScript = (script: string): string =>
  globals + script.replace(requires, '$1').replace(constructors, '.constructor.name');
