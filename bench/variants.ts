// The implementations of the benchmark's app.

export const variantIds = ['native', 'sampan', 'sampan-signals', 'taro', 'taro-compilemode', 'uni-app'] as const;
export type VariantId = (typeof variantIds)[number];

export const ownVariants = ['sampan', 'sampan-signals'] as const;
export type OwnVariant = (typeof ownVariants)[number];

export const peerVariants = ['taro', 'taro-compilemode', 'uni-app'] as const;
export type PeerVariant = (typeof peerVariants)[number];

/** The app with its first page only, for the size of the least that an app needs. */
export const helloVariants = ['sampan-hello', 'sampan-hello-signals'] as const;
export type HelloVariant = (typeof helloVariants)[number];

export const isOwn = (id: VariantId): id is OwnVariant => ownVariants.some((own) => own === id);
