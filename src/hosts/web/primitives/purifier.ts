// The library that keeps scripts out of markup. It does not say that it has no side effects, so this module is a chunk of its own in the
// build for any Preact app: what does not import `RichText` has none of it.
export { default as createPurifier } from 'dompurify';
