/** Keys that move along the rows of a long list: how far, where `page` rows are in view; `null`: the key is no such one. */
export function rowAfter(key: string, row: number, page: number, total: number): number | null {
  const to = MOVES[key]?.(row, page, total);
  return to === undefined ? null : Math.max(0, Math.min(total - 1, to));
}

const MOVES: Readonly<Record<string, (row: number, page: number, total: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row, page) => row + page,
  PageUp: (row, page) => row - page,
  Home: () => 0,
  End: (_, __, total) => total - 1,
};
