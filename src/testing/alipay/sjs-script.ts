// SJS, whose modules are those of JavaScript, as a script that the engine takes.

const names = (list: string): string => list.replace(/\bas\b/g, ':');

export const sjsScript = (script: string): string =>
  script
    .replace(/\bimport\s+(\w+)\s+from\s*(["'])(.*?)\.sjs\2/g, "var $1 = require('$3')")
    .replace(
      /\bimport\s*\{([^}]*)\}\s*from\s*(["'])(.*?)\.sjs\2/g,
      (_, list: string, _quote, path: string) => `var {${names(list)}} = require('${path}')`,
    )
    .replace(/\bexport\s+default\b/g, 'module.exports =')
    .replace(/\bexport\s+function\s+(\w+)/g, 'module.exports.$1 = $1; function $1')
    .replace(/\bexport\s+(?:const|var|let)\s+(\w+)\s*=/g, 'var $1 = module.exports.$1 =');
