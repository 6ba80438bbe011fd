// What the shop sells, as the server keeps it. Prices are whole fen.

export interface Size {
  readonly name: string;
  readonly price: number;
  /** Crossed-out price. */
  readonly was?: number;
}

export interface Flavour {
  readonly name: string;
  readonly soldOut?: boolean;
}

export interface Product {
  readonly id: number;
  readonly category: CategoryId;
  readonly name: string;
  readonly subtitle: string;
  readonly tag?: string;
  /** Units sold, as a customer reads it: `2.3万`. */
  readonly sold: string;
  readonly flavours: readonly Flavour[];
  readonly sizes: readonly Size[];
  /** Paths below the server's root. */
  readonly images: readonly string[];
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly note: string;
}

export type CategoryId = 'nuts' | 'meat' | 'fruit' | 'bakery' | 'crisp' | 'drink';

/** What lists show of a product. */
export interface ProductSummary {
  readonly id: number;
  readonly name: string;
  readonly subtitle: string;
  readonly tag?: string;
  readonly sold: string;
  readonly image: string;
  /** The cheapest size. */
  readonly price: number;
  readonly was?: number;
}
