// How SVG spells attributes that JSX authors write in camel case: with dashes, but for these, which SVG itself writes so.
// Source: the attribute indexes of SVG 1.1 and SVG 2.
const camelCase = new Set(
  (
    'attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterRes filterUnits ' +
    'glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust ' +
    'limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits ' +
    'patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY ' +
    'repeatCount repeatDur requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset ' +
    'stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget ' +
    'xChannelSelector yChannelSelector zoomAndPan'
  ).split(' '),
);

const renamed: Readonly<Record<string, string>> = { className: 'class', xlinkHref: 'href', 'xlink:href': 'href' };

/** `strokeWidth` -> `stroke-width`, `viewBox` as it is. */
export const svgAttribute = (name: string): string =>
  renamed[name] ?? (camelCase.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
