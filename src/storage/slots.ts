/** The only size of a piece that Supabase Storage takes: room is given and taken back by it. */
export const PIECE_BYTES = 6 * 1024 * 1024;

/** Bytes of a file on the disk, without the last one named. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * Where the pieces of an arriving file lie in the one on the disk. Room of pieces that are needed no more is taken again, so
 * that a file of any size that passes through takes a few pieces of the disk, and of the system's cache.
 */
export class Slots {
  private readonly slotOf = new Map<number, number>();
  private readonly free: number[] = [];
  private made = 0;
  private gone = 0;

  /** Where a byte of the arriving file is written; what is written at once may not go over the end of its piece. */
  place(at: number): number {
    const piece = Math.floor(at / PIECE_BYTES);
    const slot = this.slotOf.get(piece) ?? this.free.pop() ?? this.made++;
    this.slotOf.set(piece, slot);
    return slot * PIECE_BYTES + (at % PIECE_BYTES);
  }

  /** Where bytes of the arriving file lie, one after the other. @throws Error when they are there no more */
  extentsOf(from: number, to: number): Extent[] {
    const extents: Extent[] = [];
    for (let at = from; at < to; ) {
      const piece = Math.floor(at / PIECE_BYTES);
      const slot = this.slotOf.get(piece);
      if (slot === undefined) throw new Error(`the bytes from ${at} on are not there any more`);
      const end = Math.min(to, (piece + 1) * PIECE_BYTES);
      const begin = slot * PIECE_BYTES + (at % PIECE_BYTES);
      const last = extents.at(-1);
      if (last?.to === begin) last.to += end - at;
      else extents.push({ from: begin, to: begin + end - at });
      at = end;
    }
    return extents;
  }

  /** Nobody asks any more for what is before that byte of the arriving file. */
  letGo(before: number): void {
    for (; (this.gone + 1) * PIECE_BYTES <= before; this.gone++) {
      const slot = this.slotOf.get(this.gone);
      this.slotOf.delete(this.gone);
      if (slot !== undefined) this.free.push(slot);
    }
  }
}
