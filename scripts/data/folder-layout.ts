/** One column the build needs: our name for it, and the headings it has gone by, newest first. */
export interface ColumnLayout {
  readonly name: string;
  readonly headings: readonly string[];
  /** Holds published numbers and their symbols; anything else stops the build. */
  readonly numbers?: boolean;
}

/** One published file the build reads, and the table it becomes. */
export interface FileLayout {
  readonly path: string;
  readonly table: string;
  readonly columns: readonly ColumnLayout[];
}

const column = (name: string, ...others: string[]): ColumnLayout => ({
  name,
  headings: [name, ...others],
});

const headed = (name: string, ...headings: string[]): ColumnLayout => ({ name, headings });

const numbers = (name: string, ...headings: string[]): ColumnLayout => ({
  name,
  headings,
  numbers: true,
});

/** The columns every file in the EES tidy layout starts with. */
const tidy: readonly ColumnLayout[] = [
  column('time_period'),
  column('geographic_level'),
  column('country_code'),
  column('country_name'),
  column('region_code'),
  column('region_name'),
  headed('la_code', 'old_la_code'),
  headed('area_code', 'new_la_code'),
  column('la_name'),
];

const careLeavers = (label: string): readonly ColumnLayout[] => [
  ...tidy,
  headed('cohort', 'care_leaver_age', 'age'),
  headed('label', 'breakdown', label),
  numbers('count', 'care_leaver_count', 'children_count', 'number'),
  numbers('percent', 'care_leaver_percent', 'children_percent', 'percentage'),
];

const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** DuckDB numbers a heading that repeats: the second `SNP` of the 2021 model is `SNP_1`. */
const neighbours: readonly ColumnLayout[] = [
  headed('la_code', 'old_la_code', 'LA num'),
  headed('la_name', 'la_name', 'LA Name'),
  ...ranks.map((rank) => headed(`neighbour_${rank}`, `SN_${rank}`, `SN${rank}`)),
  ...ranks.map((rank) =>
    headed(`closeness_${rank}`, `SN_${rank}P`, rank === 1 ? 'SNP' : `SNP_${rank - 1}`),
  ),
];

/**
 * The folder of published files: where each is and which columns it must have.
 * Headings after the first are those of other releases of the same file.
 */
export const folderLayout: readonly FileLayout[] = [
  {
    path: 'ees/cla_number_and_rate_per_10k_children.csv',
    table: 'children',
    columns: [
      ...tidy,
      column('population_type', 'population_count'),
      numbers('population', 'population_estimate'),
      numbers('count', 'children_count', 'number'),
      numbers('rate', 'rate_per_10000', 'rate_per_10k'),
    ],
  },
  {
    path: 'ees/la_cla_placement_stability.csv',
    table: 'stability',
    columns: [
      ...tidy,
      headed('cohort', 'cla_group'),
      headed('label', 'placement_stability'),
      numbers('count', 'children_count', 'number'),
      numbers('percent', 'children_percent', 'percentage'),
    ],
  },
  {
    path: 'ees/la_care_leavers_activity.csv',
    table: 'activity',
    columns: careLeavers('activity'),
  },
  {
    path: 'ees/la_care_leavers_accommodation_suitability.csv',
    table: 'accommodation',
    columns: careLeavers('accommodation_suitability'),
  },
  {
    path: 'ons_population_0_to_17_2012_to_2024.csv',
    table: 'population',
    columns: [...tidy, numbers('population', 'population_estimate')],
  },
  {
    path: 'lait/lait_measures_2016_2025.parquet',
    table: 'lait',
    columns: [
      headed('measure', 'Short Desc'),
      headed('years', 'Years'),
      headed('lait_name', 'LA and Regions'),
      headed('value', 'Values'),
      headed('lait_number', 'LA Number'),
    ],
  },
  {
    path: 'lait/lait_data_dictionary.csv',
    table: 'dictionary',
    columns: [
      headed('measure', 'Measure_short'),
      headed('data_set', 'Table_status'),
      headed('last_update', 'Last Update'),
      headed('next_update', 'Next Update'),
      headed('link', 'Hyperlink(s)'),
    ],
  },
  { path: 'statistical_neighbours_2021.csv', table: 'neighbours_2021', columns: neighbours },
  { path: 'statistical_neighbours_2025.csv', table: 'neighbours_2025', columns: neighbours },
];
