/** The keys of the English catalogue with the words of another language: a missing key does not compile. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }
