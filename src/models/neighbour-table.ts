import type { Neighbour } from '../figures/neighbours.ts';
import type { NeighbourModel } from './cube.ts';
import type { AreaNames } from './names.ts';

/** What one model says of an authority. */
export interface NeighbourPlace {
  readonly place: number;
  readonly closeness: string;
}

/** An authority that is a neighbour in at least one model. */
export interface NeighbourRow {
  readonly areaCode: string;
  readonly name: string;
  readonly chosen: NeighbourPlace | null;
  readonly other: NeighbourPlace | null;
}

export interface NeighbourTable {
  readonly chosenModel: NeighbourModel;
  readonly otherModel: NeighbourModel;
  /** The chosen model's from the nearest, then those of the other model alone. */
  readonly rows: readonly NeighbourRow[];
  readonly inChosen: number;
  readonly inOther: number;
  readonly inBoth: number;
}

/** Both models side by side. */
export function neighbourTable(
  neighbours: readonly Neighbour[],
  chosenModel: NeighbourModel,
  names: AreaNames,
): NeighbourTable {
  const otherModel: NeighbourModel = chosenModel === '2025' ? '2021' : '2025';
  const of = (model: NeighbourModel) => neighbours.filter((one) => one.model === model);
  const placeIn = (model: NeighbourModel, areaCode: string): NeighbourPlace | null => {
    const found = of(model).find((one) => one.areaCode === areaCode);
    return found === undefined ? null : { place: found.place, closeness: found.closeness };
  };
  const codes = [...new Set([...of(chosenModel), ...of(otherModel)].map((one) => one.areaCode))];
  const rows = codes.map((areaCode) => ({
    areaCode,
    name: names.name(areaCode),
    chosen: placeIn(chosenModel, areaCode),
    other: placeIn(otherModel, areaCode),
  }));
  return {
    chosenModel,
    otherModel,
    rows,
    inChosen: rows.filter((row) => row.chosen !== null).length,
    inOther: rows.filter((row) => row.other !== null).length,
    inBoth: rows.filter((row) => row.chosen !== null && row.other !== null).length,
  };
}

const NUMBERS = [
  'None',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
] as const;

/** How the two models agree: "Six of the ten are in both models." */
export function agreement(table: NeighbourTable, council: string): string {
  if (table.inChosen === 0 && table.inOther === 0) {
    return `${council} has no statistical neighbours in either model, so it is not compared with any.`;
  }
  if (table.inChosen === 0) {
    return `${council} has no neighbours in the ${table.chosenModel} model, so with it nothing is compared with neighbours. Those of the ${table.otherModel} model are shown here.`;
  }
  if (table.inOther === 0) {
    return `${council} has no neighbours in the ${table.otherModel} model.`;
  }
  const word = NUMBERS[table.inBoth] ?? String(table.inBoth);
  const verb = table.inBoth === 1 ? 'is' : 'are';
  return `${word} of the ${(NUMBERS[table.inChosen] ?? String(table.inChosen)).toLowerCase()} ${verb} in both models.`;
}
