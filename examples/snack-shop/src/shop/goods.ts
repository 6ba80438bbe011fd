// Goods as the server tells of them.
import { ask } from './server.ts';

export interface Category {
  readonly id: string;
  readonly name: string;
}

export interface ProductSummary {
  readonly id: number;
  readonly name: string;
  readonly subtitle: string;
  readonly tag?: string;
  readonly sold: string;
  readonly image: string;
  /** Fen. */
  readonly price: number;
  readonly was?: number;
}

export interface Product {
  readonly id: number;
  readonly name: string;
  readonly subtitle: string;
  readonly tag?: string;
  readonly sold: string;
  readonly flavours: readonly { readonly name: string; readonly soldOut?: boolean }[];
  readonly sizes: readonly { readonly name: string; readonly price: number; readonly was?: number }[];
  readonly images: readonly string[];
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly note: string;
}

export interface ProductPage {
  readonly items: readonly ProductSummary[];
  readonly hasMore: boolean;
}

export const fetchCategories = () => ask<readonly Category[]>('/categories');

export const fetchProduct = (id: number) => ask<Product>(`/products/${id}`);

export const fetchProducts = (category: string, page: number) =>
  ask<ProductPage>(`/products?category=${category}&page=${page}&size=10`);
