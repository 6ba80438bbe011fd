/** Names with dashes as JavaScript writes them: `product-id` -> `productId`. */
export const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
