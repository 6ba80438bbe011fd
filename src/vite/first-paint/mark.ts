/** Stands in a page's script for its first data, until the whole output is known. */
export const firstDataMark = '__sampan_first_data__';
