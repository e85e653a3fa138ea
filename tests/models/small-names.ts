import type { Area } from '../../src/figures/areas.ts';
import { areaNames } from '../../src/models/names.ts';

const area = (
  code: string,
  name: string,
  regionCode: string | null,
  level: Area['level'],
): Area => ({
  code,
  name,
  level,
  regionCode,
  validFrom: null,
  validTo: null,
  predecessors: [],
  successors: [],
});

/** Four real areas: enough for a name, a region and a neighbour. */
export const NAMES = areaNames([
  area('E12000001', 'North East', null, 'region'),
  area('E06000047', 'County Durham', 'E12000001', 'authority'),
  area('E06000006', 'Halton', null, 'authority'),
  area('E08000037', 'Gateshead', 'E12000001', 'authority'),
]);
