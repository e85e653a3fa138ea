/** A label that wants to stand beside the end of its line. Pixels, downwards. */
export interface EndLabel {
  readonly height: number;
  /** Where its line ends: the label's middle wants to be here. */
  readonly anchor: number;
  /** How hard it holds on to its anchor; where room runs out, the lightest goes first. */
  readonly weight: number;
}

interface Block {
  readonly members: readonly number[];
  readonly weight: number;
  /** Where the block's top wants to be, once the heights before it are taken away. */
  readonly place: number;
}

/**
 * Moves labels apart so that none covers another and all stay between `top` and `bottom`, in the
 * order of their lines' ends and as near to them as can be (the least weighted sum of squared
 * distances: isotonic regression, by pooling neighbours that would overlap, then kept within the
 * box). `gap` is the least room between two labels; it is given up before a label is.
 * Returns the top of each label, in the order given; null for one that found no room at all.
 */
export function placeLabels(
  labels: readonly EndLabel[],
  box: { readonly top: number; readonly bottom: number },
  gap: number,
): (number | null)[] {
  const room = box.bottom - box.top;
  const shown = roomFor(labels, room);
  const heights = shown.reduce((sum, { label }) => sum + label.height, 0);
  const between = Math.max(0, Math.min(gap, (room - heights) / Math.max(1, shown.length - 1)));
  const total = heights + between * Math.max(0, shown.length - 1);
  const tops: (number | null)[] = labels.map(() => null);
  let before = 0;
  let blocks: Block[] = [];
  for (const { label, index } of shown) {
    const place = label.anchor - label.height / 2 - before;
    blocks = pooled([...blocks, { members: [index], weight: label.weight, place }]);
    before += label.height + between;
  }
  let offset = 0;
  for (const block of blocks) {
    const place = Math.min(Math.max(block.place, box.top), box.bottom - total);
    for (const index of block.members) {
      tops[index] = place + offset;
      offset += (labels[index]?.height ?? 0) + between;
    }
  }
  return tops;
}

/** The labels that fit in `room`, sorted by their anchors, the first given first among equals. */
function roomFor(labels: readonly EndLabel[], room: number): { label: EndLabel; index: number }[] {
  const byWeight = labels
    .map((label, index) => ({ label, index }))
    .sort((a, b) => b.label.weight - a.label.weight);
  const kept: { label: EndLabel; index: number }[] = [];
  let used = 0;
  for (const entry of byWeight) {
    if (used + entry.label.height > room) continue;
    used += entry.label.height;
    kept.push(entry);
  }
  return kept.sort((a, b) => a.label.anchor - b.label.anchor || a.index - b.index);
}

/** Joins the last block to the one before for as long as it wants to stand above it. */
function pooled(blocks: readonly Block[]): Block[] {
  const result = [...blocks];
  for (;;) {
    const last = result.at(-1);
    const previous = result.at(-2);
    if (last === undefined || previous === undefined || previous.place <= last.place) return result;
    const weight = previous.weight + last.weight;
    result.splice(-2, 2, {
      members: [...previous.members, ...last.members],
      weight,
      place: (previous.place * previous.weight + last.place * last.weight) / weight,
    });
  }
}
