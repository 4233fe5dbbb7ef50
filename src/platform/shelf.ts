import { LRUCache } from "lru-cache";

/** Values that cost something to make, each kept until its stamp changes; what nobody asks for goes first. */
export interface Shelf<Value extends object> {
  /**
   * @param key carries the team, so that none gets another's
   * @param stamp of all that the value is made of
   */
  take(key: string, stamp: string, make: () => Promise<Value>): Promise<Value>;
}

export const createShelf = <Value extends object>(places: number): Shelf<Value> => {
  const kept = new LRUCache<string, { stamp: string; value: Value }>({ max: places });
  return {
    take: async (key, stamp, make) => {
      const before = kept.get(key);
      if (before?.stamp === stamp) return before.value;
      const value = await make();
      kept.set(key, { stamp, value });
      return value;
    },
  };
};
